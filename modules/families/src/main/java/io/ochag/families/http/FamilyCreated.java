package io.ochag.families.http;

import io.ochag.kernel.id.FamilyId;

/** A family was registered. */
record FamilyCreated(FamilyId familyId) {}
