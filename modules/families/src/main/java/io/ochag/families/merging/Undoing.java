package io.ochag.families.merging;

import io.ochag.families.FamiliesPermission;
import io.ochag.families.UndoMerge;
import io.ochag.families.identity.Identities;
import io.ochag.kernel.access.AccessControl;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.event.FamilyMergeUndone;
import io.ochag.kernel.event.PersonMergeUndone;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import jakarta.inject.Inject;
import java.util.Set;

/** Ending a merge. Runs inside a unit of work. */
final class Undoing {
    private final AccessControl access;
    private final Identities identities;
    private final MergeStore merges;
    private final MergeTrail trail;

    @Inject
    Undoing(AccessControl access, Identities identities, MergeStore merges, MergeTrail trail) {
        this.access = access;
        this.identities = identities;
        this.merges = merges;
        this.trail = trail;
    }

    void undo(Actor actor, UndoMerge command) {
        MergeRow merge = merges.get(command.merge(), access.visibility(actor, FamiliesPermission.MERGE));
        if (merge.kind() == MergeKind.FAMILY) {
            families(actor, command, merge);
        } else {
            persons(actor, command, merge);
        }
    }

    private void families(Actor actor, UndoMerge command, MergeRow merge) {
        FamilyId separated = new FamilyId(merge.mergedId());
        FamilyId from = new FamilyId(merge.intoId());
        Set<FamilyId> both = identities.lockFamiliesToMerge(Set.of(separated, from));
        merges.undo(actor, merge, command, both);
        trail.families(
                actor,
                "families.undo-merge",
                both,
                merge.intoPlace(),
                (id, now) -> new FamilyMergeUndone(id, now, actor, separated, from, both));
    }

    private void persons(Actor actor, UndoMerge command, MergeRow merge) {
        PersonId separated = new PersonId(merge.mergedId());
        PersonId from = new PersonId(merge.intoId());
        Set<PersonId> both = identities.lockPersonsToMerge(Set.of(separated, from));
        merges.undo(actor, merge, command, both);
        trail.persons(
                actor,
                "families.undo-person-merge",
                both,
                merge.intoPlace(),
                (id, now) -> new PersonMergeUndone(id, now, actor, separated, from, both));
    }
}
