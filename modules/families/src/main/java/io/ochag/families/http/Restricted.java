package io.ochag.families.http;

import io.ochag.families.RestrictionId;

/** A family or a person was restricted. */
record Restricted(RestrictionId restrictionId) {}
