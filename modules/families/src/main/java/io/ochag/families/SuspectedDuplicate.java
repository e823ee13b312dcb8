package io.ochag.families;

import java.time.Instant;
import java.util.List;

/**
 * Two persons who may be one: somebody was unsure when the first was registered.
 *
 * @param registered the newer one
 * @param known who was there before
 * @param version for If-Match
 */
public record SuspectedDuplicate(
        SuspicionId suspicion,
        FoundPerson registered,
        FoundPerson known,
        int score,
        List<PersonMatch.Why> reasons,
        Instant recordedAt,
        long version) {
    public SuspectedDuplicate {
        reasons = List.copyOf(reasons);
    }
}
