package io.ochag.families;

import io.ochag.kernel.text.LocalText;
import java.util.List;

/**
 * Somebody who is registered and may be the person in question.
 *
 * @param score points; see {@code docs/matching.md}
 */
public record PersonMatch(FoundPerson person, MatchOutcome outcome, int score, List<Why> reasons) {
    public PersonMatch {
        reasons = List.copyOf(reasons);
    }

    /** A reason with its words. */
    public record Why(MatchReason reason, LocalText text) {
        public static Why of(MatchReason reason) {
            return new Why(reason, reason.text());
        }
    }
}
