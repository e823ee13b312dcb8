package io.ochag.families.registry;

import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.MunicipalityCode;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code family} as the actor may see it. */
record FamilyRow(
        FamilyId id,
        PlaceId placeId,
        MunicipalityCode municipality,
        @Nullable PersonId mainContact,
        Instant occurredAt,
        long version) {}
