package io.ochag.families;

import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import java.util.Optional;

/** Ends a merge that was wrong, with why in a few words. */
public record UndoMerge(
        MergeId merge, @PersonalData(Kind.FREE_TEXT) Optional<String> note) {
    @Override
    public String toString() {
        return "UndoMerge[" + merge + "]";
    }
}
