package io.ochag.families;

import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import java.util.Optional;
import java.util.Set;

/**
 * Says that two records are one person. Either may be named by any of its ids.
 *
 * @param merged becomes an alias
 * @param mergedVersion the version of it that the actor has seen
 * @param into goes on
 * @param intoVersion the version of it that the actor has seen
 * @param ofMerged what is shown out of the merged record: {@code NAME}, {@code BIRTH}, {@code SNILS}, {@code MUNICIPALITY}. The rest is shown out of
 *     the other, and a birth date or СНИЛС that it lacks out of the merged one
 */
public record MergePersons(
        PersonId merged,
        long mergedVersion,
        PersonId into,
        long intoVersion,
        Set<MergedValue> ofMerged,
        GroundCode ground,
        @PersonalData(Kind.FREE_TEXT) Optional<String> note) {
    public MergePersons {
        ofMerged = Set.copyOf(ofMerged);
    }

    @Override
    public String toString() {
        return "MergePersons[" + merged + " " + into + "]";
    }
}
