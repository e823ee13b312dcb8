package io.ochag.families.http;

import io.ochag.families.SuspicionId;

/** A pair was decided about. */
record Decided(SuspicionId suspicionId) {}
