package io.ochag.families.desk;

import io.ochag.kernel.access.Subject;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.MunicipalityCode;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import org.jspecify.annotations.Nullable;

/** A family that the actor may see, as far as commands about it need it. */
public record FamilyHere(
        FamilyId id,
        PlaceId placeId,
        MunicipalityCode municipality,
        @Nullable PersonId mainContact,
        long version) {
    public Subject subject() {
        return Subject.family(id, placeId);
    }
}
