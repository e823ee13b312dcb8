package io.ochag.families.http;

import io.ochag.families.MergeId;

/** Two records were merged. */
record Merged(MergeId mergeId) {}
