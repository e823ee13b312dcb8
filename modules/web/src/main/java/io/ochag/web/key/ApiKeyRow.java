package io.ochag.web.key;

import io.ochag.kernel.access.Reach;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.id.StaffId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.web.ApiKeyId;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A key as a row of {@code ochag_web.api_key}. */
public record ApiKeyRow(
        ApiKeyId id,
        @NotPersonal String name,
        byte[] secretHash,
        String[] permissions,
        UUID @Nullable [] places,
        @NotPersonal String purpose,
        int requestsPerMinute,
        Instant expiresAt,
        Instant createdAt,
        @Nullable StaffId createdBy,
        @Nullable Instant revokedAt,
        @Nullable Instant lastUsedAt) {
    boolean isGood(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    Reach reach() {
        UUID[] some = places;
        return some == null
                ? new Reach.Everywhere()
                : new Reach.Places(Arrays.stream(some).map(PlaceId::new).collect(Collectors.toSet()));
    }

    @Override
    public String toString() {
        return "ApiKeyRow[" + id + "]";
    }
}
