package io.ochag.families;

import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A merge and what became of it.
 *
 * @param ofMerged what is shown out of the merged record
 * @param undoneAt empty while it stands
 */
public record MergeStory(
        MergeId merge,
        GroundCode ground,
        Set<MergedValue> ofMerged,
        Instant mergedAt,
        @PersonalData(Kind.FREE_TEXT) Optional<String> note,
        Optional<Instant> undoneAt,
        @PersonalData(Kind.FREE_TEXT) Optional<String> undoneNote) {
    public MergeStory {
        ofMerged = Set.copyOf(ofMerged);
    }

    @Override
    public String toString() {
        return "MergeStory[" + merge + "]";
    }
}
