package io.ochag.families.http;

import io.ochag.families.GroundCode;
import io.ochag.families.RestrictFamily;
import io.ochag.families.RestrictPerson;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A restriction to make, as it comes in. */
record RestrictBody(
        GroundCode ground,
        @NotPersonal @Nullable LocalDate until,

        @PersonalData(Kind.FREE_TEXT) @Size(max = 500) @Nullable
        String note) {
    RestrictFamily ofFamily(FamilyId family, long version) {
        return new RestrictFamily(family, version, ground, Optional.ofNullable(until), Optional.ofNullable(note));
    }

    RestrictPerson ofPerson(PersonId person) {
        return new RestrictPerson(person, ground, Optional.ofNullable(until), Optional.ofNullable(note));
    }

    @Override
    public String toString() {
        return "RestrictBody[***]";
    }
}
