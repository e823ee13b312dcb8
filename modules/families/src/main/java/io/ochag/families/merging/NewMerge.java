package io.ochag.families.merging;

import io.ochag.families.GroundCode;
import io.ochag.families.MergedValue;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A merge to be, of roots. */
record NewMerge(
        Actor actor,
        MergeKind kind,
        UUID merged,
        UUID into,
        Set<MergedValue> ofMerged,
        GroundCode ground,
        @PersonalData(Kind.FREE_TEXT) Optional<String> note) {
    NewMerge {
        ofMerged = Set.copyOf(ofMerged);
    }

    @Override
    public String toString() {
        return "NewMerge[" + merged + " " + into + "]";
    }
}
