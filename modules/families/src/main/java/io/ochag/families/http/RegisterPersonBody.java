package io.ochag.families.http;

import io.ochag.families.Recorded;
import io.ochag.families.RegisterPerson;
import io.ochag.kernel.id.MunicipalityCode;
import io.ochag.kernel.id.PlaceId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A person to register without a family, as it comes in. */
record RegisterPersonBody(
        PlaceId placeId,
        @Nullable MunicipalityCode municipality,
        PersonBody person,
        @Nullable MatchAnswerBody match,
        @Nullable Instant occurredAt,
        Recorded.@Nullable Source source) {
    RegisterPerson command() {
        return new RegisterPerson(
                placeId,
                Optional.ofNullable(municipality),
                person.told(),
                MatchAnswerBody.told(match),
                RegisterFamilyBody.recorded(occurredAt, source));
    }
}
