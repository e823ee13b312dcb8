package io.ochag.families.desk;

import io.ochag.kernel.access.Subject;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.MunicipalityCode;
import io.ochag.kernel.id.PlaceId;
import io.ochag.platform.persistence.SqlArrays;
import java.util.Set;
import java.util.UUID;

/**
 * A family that the actor may see, under the id that it goes by now, as far as commands about it need it.
 *
 * @param throughPlace where the actor's right to it comes from: its own place, or that of a record which was merged into it
 * @param same every id of it, when there are several
 * @param contactOf the record whose main contact is shown
 * @param municipalityOf the record whose municipality is shown
 */
public record FamilyHere(
        FamilyId id,
        PlaceId placeId,
        PlaceId throughPlace,
        MunicipalityCode municipality,
        long version,
        UUID[] same,
        FamilyId contactOf,
        FamilyId municipalityOf) {
    public Subject subject() {
        return Subject.family(id, throughPlace);
    }

    /** A new family of some of its members, kept where this one is. */
    public FamilyHere splitOff(FamilyId created) {
        return new FamilyHere(created, placeId, placeId, municipality, 1, new UUID[0], created, created);
    }

    /** Every id of it: what is on record of the family may stand under any of them. */
    public UUID[] records() {
        return same.length == 0 ? SqlArrays.uuids(Set.of(id)) : same;
    }
}
