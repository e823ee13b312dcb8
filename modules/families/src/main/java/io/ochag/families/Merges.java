package io.ochag.families;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import java.util.List;

/**
 * Joining records that turned out to be of one family or one person. No id is changed anywhere: one record stands for the other until the merge is
 * undone, and what each row holds stays in it. All of it needs {@link FamiliesPermission#MERGE}, unless said otherwise; whom the actor may not see is
 * {@code access.not-found} as if there were nobody. Restrictions of either hold for both.
 */
public interface Merges {
    /** The two side by side and what would come into conflict in every installed module. Recorded in the access log before it is answered. */
    FamilyMergePreview previewFamilies(Actor actor, FamilyId merged, FamilyId into);

    /** As {@link #previewFamilies}, of persons. */
    PersonMergePreview previewPersons(Actor actor, PersonId merged, PersonId into);

    /**
     * Merges two families, and lists what came into conflict ({@link MergeMatters}).
     *
     * <p>Failures: {@code access.not-found} (one of them), {@code families.same-record}, {@code families.merged-already}, {@code version.stale}
     * (one of them), {@code command.invalid} (no such ground today, a value that families do not have).
     */
    MergeId mergeFamilies(Actor actor, MergeFamilies command);

    /** As {@link #mergeFamilies}, of persons. The families in which both are members show them once. */
    MergeId mergePersons(Actor actor, MergePersons command);

    /**
     * Ends one merge; others, also those made after it, stand as they are. What was written meanwhile stays where it was written. Needs the
     * permission where one of the two records is kept.
     *
     * <p>Failures: {@code access.not-found}, {@code families.merge-undone}.
     */
    void undo(Actor actor, UndoMerge command);

    /** What was written about the records of a merge while it stood, or stands: after an undo somebody looks through it. Newest first. */
    List<ModuleEntry> writtenSince(Actor actor, MergeId merge);

    /** Every merge that a family's records had a part in, newest first. Needs {@link FamiliesPermission#READ}. */
    List<MergedFamily> ofFamily(Actor actor, FamilyId family);

    /** Every merge that a person's records had a part in, newest first. Needs {@link FamiliesPermission#READ}. */
    List<MergedPerson> ofPerson(Actor actor, PersonId person);
}
