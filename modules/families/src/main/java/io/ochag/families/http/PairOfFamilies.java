package io.ochag.families.http;

import io.ochag.kernel.id.FamilyId;

/** Two families to look at before they are merged, as they come in. */
record PairOfFamilies(FamilyId merged, FamilyId into) {}
