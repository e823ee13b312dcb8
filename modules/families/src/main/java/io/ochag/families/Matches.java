package io.ochag.families;

import java.util.List;

/**
 * Who may be the person that is about to be registered, the likeliest first.
 *
 * @param outcome of the likeliest
 * @param snilsRegistered this exact number is registered, perhaps for somebody whom the actor may not see: not where, not for whom
 */
public record Matches(MatchOutcome outcome, boolean snilsRegistered, List<PersonMatch> matches) {
    public Matches {
        matches = List.copyOf(matches);
    }
}
