package io.ochag.families.matching;

import io.ochag.families.MatchOutcome;
import io.ochag.kernel.access.Coverage;
import io.ochag.kernel.id.PersonId;

/**
 * Somebody registered who may be the person in question.
 *
 * @param coverage on what ground the actor is told of them
 */
public record Candidate(PersonId person, Score score, Coverage coverage) {
    public boolean isLikely() {
        return score.outcome() == MatchOutcome.LIKELY;
    }
}
