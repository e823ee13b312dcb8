package io.ochag.families.residence;

import io.ochag.families.MoveId;
import io.ochag.families.Residences.Address;
import io.ochag.families.Residences.Arrival;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.MunicipalityCode;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code family_move} with its family as it goes by now and the version of that.
 *
 * @param throughPlace where the actor's right to it comes from
 */
record MoveRow(
        MoveId id,
        FamilyId familyId,
        PlaceId fromPlace,
        PlaceId toPlace,
        PlaceId throughPlace,
        MunicipalityCode municipality,
        @PersonalData(Kind.ADDRESS) @Nullable String address,
        @NotPersonal LocalDate movedOn,
        long version) {
    Address to() {
        return new Address(municipality, Optional.ofNullable(address));
    }

    Arrival shown() {
        return new Arrival(id, familyId, fromPlace, to(), movedOn, version);
    }

    @Override
    public String toString() {
        return "MoveRow[" + id + "]";
    }
}
