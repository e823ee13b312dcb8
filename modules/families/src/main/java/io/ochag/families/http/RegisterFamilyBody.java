package io.ochag.families.http;

import io.ochag.families.Recorded;
import io.ochag.families.RegisterFamily;
import io.ochag.kernel.id.MunicipalityCode;
import io.ochag.kernel.id.PlaceId;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A family to register, as it comes in. */
record RegisterFamilyBody(
        PlaceId placeId,
        @Nullable MunicipalityCode municipality,
        @Size(max = 30) List<MemberBody> members,
        @Nullable Integer mainContact,
        @Nullable Instant occurredAt,
        Recorded.@Nullable Source source) {
    RegisterFamily command() {
        return new RegisterFamily(
                placeId,
                Optional.ofNullable(municipality),
                members.stream().map(MemberBody::told).toList(),
                Optional.ofNullable(mainContact),
                recorded(occurredAt, source));
    }

    static Recorded recorded(@Nullable Instant occurredAt, Recorded.@Nullable Source source) {
        return new Recorded(Optional.ofNullable(occurredAt), Objects.requireNonNullElse(source, Recorded.Source.LIVE));
    }
}
