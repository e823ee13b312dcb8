package io.ochag.families.merging;

import io.ochag.families.MergedValue;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code identity}: what an id stands for, and out of which record each value is shown. */
record IdentityRow(UUID id, UUID canonicalId, MergeKind kind, Map<MergedValue, UUID> sources) {
    IdentityRow {
        sources = Map.copyOf(sources);
    }

    @Nullable
    UUID source(MergedValue value) {
        return sources.get(value);
    }
}
