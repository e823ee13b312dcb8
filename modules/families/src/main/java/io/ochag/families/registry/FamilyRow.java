package io.ochag.families.registry;

import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.MunicipalityCode;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A family as the actor may see it, under the id that it goes by now.
 *
 * @param throughPlace where the actor's right to it comes from: its own place, or that of a record which was merged into it
 * @param same every id of it, when there are several
 */
public record FamilyRow(
        FamilyId id,
        PlaceId placeId,
        PlaceId throughPlace,
        MunicipalityCode municipality,
        @Nullable PersonId mainContact,
        Instant occurredAt,
        long version,
        UUID[] same) {
    /** Every id of it, its own among them. */
    public Set<FamilyId> ids() {
        return same.length == 0
                ? Set.of(id)
                : Arrays.stream(same).map(FamilyId::new).collect(Collectors.toUnmodifiableSet());
    }

    /** What was merged into it, in a stable order. */
    List<FamilyId> aliases() {
        return Arrays.stream(same)
                .map(FamilyId::new)
                .filter(one -> !one.equals(id))
                .toList();
    }
}
