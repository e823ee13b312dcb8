package io.ochag.families;

import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import java.util.Optional;
import java.util.Set;

/**
 * Says that two records are one family. Either may be named by any of its ids.
 *
 * @param merged becomes an alias
 * @param mergedVersion the version of it that the actor has seen
 * @param into goes on
 * @param intoVersion the version of it that the actor has seen
 * @param ofMerged what is shown out of the merged record: {@code MUNICIPALITY}, {@code MAIN_CONTACT}. The rest is shown out of the other, and a
 *     main contact that it lacks out of the merged one
 */
public record MergeFamilies(
        FamilyId merged,
        long mergedVersion,
        FamilyId into,
        long intoVersion,
        Set<MergedValue> ofMerged,
        GroundCode ground,
        @PersonalData(Kind.FREE_TEXT) Optional<String> note) {
    public MergeFamilies {
        ofMerged = Set.copyOf(ofMerged);
    }

    @Override
    public String toString() {
        return "MergeFamilies[" + merged + " " + into + "]";
    }
}
