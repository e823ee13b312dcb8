package io.ochag.families.merging;

import io.ochag.families.FamiliesPermission;
import io.ochag.families.FamilyMergePreview;
import io.ochag.families.MergeFamilies;
import io.ochag.families.MergeId;
import io.ochag.families.MergedValue;
import io.ochag.families.ModuleEntry;
import io.ochag.families.identity.Identities;
import io.ochag.families.records.AskedModules;
import io.ochag.families.registry.FamilyRow;
import io.ochag.families.registry.FamilyStore;
import io.ochag.kernel.access.AccessControl;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Subject;
import io.ochag.kernel.access.Visibility;
import io.ochag.kernel.event.FamiliesMerged;
import io.ochag.kernel.id.FamilyId;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Merging families. Runs inside a unit of work. */
final class FamilyMerging {
    /** Two families that the actor may merge, as they are now. */
    record Pair(FamilyRow merged, FamilyRow into, Visibility visibility) {}

    private final AccessControl access;
    private final Identities identities;
    private final FamilyStore families;
    private final MergeStore merges;
    private final AskedModules modules;
    private final MergeTrail trail;
    private final Clock clock;

    @Inject
    FamilyMerging(
            AccessControl access,
            Identities identities,
            FamilyStore families,
            MergeStore merges,
            AskedModules modules,
            MergeTrail trail,
            Clock clock) {
        this.access = access;
        this.identities = identities;
        this.families = families;
        this.merges = merges;
        this.modules = modules;
        this.trail = trail;
        this.clock = clock;
    }

    FamilyMergePreview preview(Actor actor, FamilyId merged, FamilyId into) {
        Pair pair = pair(actor, merged, into);
        LocalDate today = LocalDate.now(clock);
        return new FamilyMergePreview(
                families.card(pair.merged(), today, pair.visibility()),
                families.card(pair.into(), today, pair.visibility()),
                conflicts(actor, pair));
    }

    MergeId merge(Actor actor, MergeFamilies command) {
        Set<FamilyId> both = identities.lockFamiliesToMerge(Set.of(command.merged(), command.into()));
        Pair pair = pair(actor, command.merged(), command.into());
        FamilyRow merged = pair.merged();
        FamilyRow into = pair.into();
        MergeRules.check(MergeKind.FAMILY, command.ofMerged(), merges.isValidToday(command.ground()));
        families.raiseVersion(merged.id(), command.mergedVersion());
        families.raiseVersion(into.id(), command.intoVersion());
        Set<MergedValue> ofMerged = MergeRules.completed(
                command.ofMerged(),
                MergedValue.MAIN_CONTACT,
                Optional.ofNullable(merged.mainContact()),
                Optional.ofNullable(into.mainContact()));
        MergeId merge = merges.add(
                new NewMerge(
                        actor,
                        MergeKind.FAMILY,
                        merged.id().value(),
                        into.id().value(),
                        ofMerged,
                        command.ground(),
                        command.note()),
                both,
                conflicts(actor, pair));
        trail.families(
                actor,
                "families.merge",
                both,
                into.placeId(),
                (id, now) -> new FamiliesMerged(id, now, actor, merged.id(), into.id(), both));
        return merge;
    }

    private Pair pair(Actor actor, FamilyId merged, FamilyId into) {
        Visibility visibility = access.visibility(actor, FamiliesPermission.MERGE);
        FamilyRow one = found(actor, merged, visibility);
        FamilyRow other = found(actor, into, visibility);
        MergeRules.checkTwo(merged.equals(into), one.id().equals(other.id()));
        return new Pair(one, other, visibility);
    }

    private FamilyRow found(Actor actor, FamilyId family, Visibility visibility) {
        FamilyRow row = families.get(family, visibility);
        access.require(actor, FamiliesPermission.MERGE, Subject.family(row.id(), row.throughPlace()));
        return row;
    }

    private List<ModuleEntry> conflicts(Actor actor, Pair pair) {
        return modules.ofEach(module ->
                module.conflictsIfMerged(actor, pair.merged().id(), pair.into().id()));
    }
}
