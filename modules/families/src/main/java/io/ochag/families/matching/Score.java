package io.ochag.families.matching;

import io.ochag.families.MatchOutcome;
import io.ochag.families.MatchReason;
import java.util.List;

/** What a comparison came to. */
public record Score(int points, MatchOutcome outcome, List<MatchReason> reasons) {
    public Score {
        reasons = List.copyOf(reasons);
    }
}
