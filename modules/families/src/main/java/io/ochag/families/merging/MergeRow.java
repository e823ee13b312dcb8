package io.ochag.families.merging;

import io.ochag.families.GroundCode;
import io.ochag.families.MergeId;
import io.ochag.families.MergeStory;
import io.ochag.families.MergedValue;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A merge as the actor may see it. */
record MergeRow(
        MergeId id,
        MergeKind kind,
        UUID mergedId,
        UUID intoId,
        @NotPersonal String[] ofMerged,
        GroundCode ground,
        @PersonalData(Kind.FREE_TEXT) @Nullable String note,
        Instant mergedAt,
        @Nullable Instant undoneAt,
        @PersonalData(Kind.FREE_TEXT) @Nullable String undoneNote,
        PlaceId mergedPlace,
        PlaceId intoPlace) {
    MergeStory story() {
        return new MergeStory(
                id,
                ground,
                Arrays.stream(ofMerged).map(MergedValue::valueOf).collect(Collectors.toUnmodifiableSet()),
                mergedAt,
                Optional.ofNullable(note),
                Optional.ofNullable(undoneAt),
                Optional.ofNullable(undoneNote));
    }

    @Override
    public String toString() {
        return "MergeRow[" + id + "]";
    }
}
