package io.ochag.families.http;

import io.ochag.families.BirthDate;
import io.ochag.families.IdentityLevel;
import io.ochag.families.PersonDetails;
import io.ochag.families.Sex;
import io.ochag.kernel.person.PersonName;
import io.ochag.kernel.person.Snils;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A person to register, as it comes in. */
record PersonBody(
        PersonName name,
        @Nullable BirthDate birth,
        @Nullable Sex sex,
        @Nullable Snils snils,
        @Nullable IdentityLevel identity,
        @Size(max = 10) @Nullable List<PhoneBody> phones) {
    PersonDetails told() {
        return new PersonDetails(
                name,
                Optional.ofNullable(birth),
                Objects.requireNonNullElse(sex, Sex.UNKNOWN),
                Optional.ofNullable(snils),
                Objects.requireNonNullElse(identity, IdentityLevel.AS_TOLD),
                phones == null
                        ? List.of()
                        : phones.stream().map(PhoneBody::told).toList());
    }
}
