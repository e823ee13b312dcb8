package io.ochag.families.matching;

import io.ochag.families.MatchOutcome;
import io.ochag.kernel.id.PersonId;

/** Somebody registered who may be the person in question. */
public record Candidate(PersonId person, Score score) {
    public boolean isLikely() {
        return score.outcome() == MatchOutcome.LIKELY;
    }
}
