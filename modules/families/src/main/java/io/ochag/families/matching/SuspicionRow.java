package io.ochag.families.matching;

import io.ochag.families.MatchReason;
import io.ochag.families.PersonMatch.Why;
import io.ochag.families.SuspicionId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.person.NotPersonal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** A pair that waits for a decision. */
public record SuspicionRow(
        SuspicionId id,
        PersonId personId,
        PersonId otherId,
        PlaceId placeId,
        int score,
        @NotPersonal String[] reasons,
        Instant recordedAt,
        long version) {
    public List<Why> why() {
        return Stream.of(reasons).map(MatchReason::valueOf).map(Why::of).toList();
    }
}
