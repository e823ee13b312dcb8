package io.ochag.web.http;

import io.ochag.kernel.access.Purpose;
import io.ochag.kernel.access.Reach;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.id.StaffId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.web.ApiKeyId;
import io.ochag.web.ApiKeys.ApiKey;
import io.ochag.web.PermissionCode;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A key without its secret.
 *
 * @param places where it may work; empty when everywhere
 * @param lastUsedAt to within a minute or so
 */
record KeyView(
        ApiKeyId key,
        @NotPersonal String name,
        List<PermissionCode> permissions,
        boolean everywhere,
        List<PlaceId> places,
        Purpose purpose,
        int requestsPerMinute,
        Instant expiresAt,
        Instant createdAt,
        Optional<StaffId> createdBy,
        Optional<Instant> revokedAt,
        Optional<Instant> lastUsedAt) {
    static KeyView of(ApiKey key) {
        return new KeyView(
                key.id(),
                key.name(),
                key.permissions().stream()
                        .sorted(Comparator.comparing(PermissionCode::value))
                        .toList(),
                key.reach() instanceof Reach.Everywhere,
                key.reach() instanceof Reach.Places some ? List.copyOf(some.places()) : List.of(),
                key.purpose(),
                key.requestsPerMinute(),
                key.expiresAt(),
                key.createdAt(),
                key.createdBy(),
                key.revokedAt(),
                key.lastUsedAt());
    }
}
