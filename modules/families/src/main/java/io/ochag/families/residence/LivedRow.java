package io.ochag.families.residence;

import io.ochag.families.Residences.Address;
import io.ochag.families.Residences.Lived;
import io.ochag.kernel.id.MunicipalityCode;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import io.ochag.kernel.time.DateRange;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of {@code residence}. */
record LivedRow(
        MunicipalityCode municipality,
        @PersonalData(Kind.ADDRESS) @Nullable String address,
        @NotPersonal LocalDate fromDay,
        @NotPersonal @Nullable LocalDate toDay) {
    Lived shown() {
        return new Lived(new Address(municipality, Optional.ofNullable(address)), new DateRange(fromDay, toDay));
    }

    @Override
    public String toString() {
        return "LivedRow[***]";
    }
}
