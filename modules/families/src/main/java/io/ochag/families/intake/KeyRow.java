package io.ochag.families.intake;

import io.ochag.families.ImportId;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.person.NotPersonal;

/** A family that came out of a register, and by which import. */
public record KeyRow(@NotPersonal String keyHash, FamilyId familyId, ImportId importId) {}
