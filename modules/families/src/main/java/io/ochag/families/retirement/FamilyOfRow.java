package io.ochag.families.retirement;

import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;

/** A family to which a person belongs now. */
record FamilyOfRow(PersonId person, FamilyId family) {}
