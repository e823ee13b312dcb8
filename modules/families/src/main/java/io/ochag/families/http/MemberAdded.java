package io.ochag.families.http;

import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;

/** A member was added to a family. */
record MemberAdded(FamilyId familyId, PersonId personId) {}
