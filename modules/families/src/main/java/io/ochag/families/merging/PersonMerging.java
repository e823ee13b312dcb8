package io.ochag.families.merging;

import io.ochag.families.FamiliesPermission;
import io.ochag.families.MergeId;
import io.ochag.families.MergePersons;
import io.ochag.families.MergedValue;
import io.ochag.families.ModuleEntry;
import io.ochag.families.PersonMergePreview;
import io.ochag.families.identity.Identities;
import io.ochag.families.records.AskedModules;
import io.ochag.families.registry.PersonStore;
import io.ochag.families.registry.ShownPersonRow;
import io.ochag.kernel.access.AccessControl;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Subject;
import io.ochag.kernel.access.Visibility;
import io.ochag.kernel.event.PersonsMerged;
import io.ochag.kernel.id.PersonId;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Merging persons. Runs inside a unit of work. */
final class PersonMerging {
    private final AccessControl access;
    private final Identities identities;
    private final PersonStore persons;
    private final MergeStore merges;
    private final AskedModules modules;
    private final MergeTrail trail;

    @Inject
    PersonMerging(
            AccessControl access,
            Identities identities,
            PersonStore persons,
            MergeStore merges,
            AskedModules modules,
            MergeTrail trail) {
        this.access = access;
        this.identities = identities;
        this.persons = persons;
        this.merges = merges;
        this.modules = modules;
        this.trail = trail;
    }

    PersonMergePreview preview(Actor actor, PersonId merged, PersonId into) {
        Pair pair = pair(actor, merged, into);
        return new PersonMergePreview(side(pair.merged()), side(pair.into()), conflicts(actor, pair));
    }

    MergeId merge(Actor actor, MergePersons command) {
        Set<PersonId> both = identities.lockPersonsToMerge(Set.of(command.merged(), command.into()));
        Pair pair = pair(actor, command.merged(), command.into());
        ShownPersonRow merged = pair.merged();
        ShownPersonRow into = pair.into();
        MergeRules.check(MergeKind.PERSON, command.ofMerged(), merges.isValidToday(command.ground()));
        persons.raiseVersion(merged.id(), command.mergedVersion());
        persons.raiseVersion(into.id(), command.intoVersion());
        Set<MergedValue> ofMerged =
                MergeRules.completed(command.ofMerged(), MergedValue.BIRTH, merged.birth(), into.birth());
        MergeId merge = merges.add(
                new NewMerge(
                        actor,
                        MergeKind.PERSON,
                        merged.id().value(),
                        into.id().value(),
                        MergeRules.completed(ofMerged, MergedValue.SNILS, merged.number(), into.number()),
                        command.ground(),
                        command.note()),
                both,
                conflicts(actor, pair));
        trail.persons(
                actor,
                "families.merge-persons",
                both,
                into.placeId(),
                (id, now) -> new PersonsMerged(id, now, actor, merged.id(), into.id(), both));
        return merge;
    }

    /** Two persons whom the actor may merge, as they are now. */
    private record Pair(ShownPersonRow merged, ShownPersonRow into) {}

    private Pair pair(Actor actor, PersonId merged, PersonId into) {
        Visibility visibility = access.visibility(actor, FamiliesPermission.MERGE);
        ShownPersonRow one = found(actor, merged, visibility);
        ShownPersonRow other = found(actor, into, visibility);
        MergeRules.checkTwo(merged.equals(into), one.id().equals(other.id()));
        return new Pair(one, other);
    }

    private ShownPersonRow found(Actor actor, PersonId person, Visibility visibility) {
        ShownPersonRow row = persons.get(person, visibility);
        access.require(actor, FamiliesPermission.MERGE, Subject.person(row.id(), row.throughPlace()));
        return row;
    }

    private List<ModuleEntry> conflicts(Actor actor, Pair pair) {
        return modules.ofEach(module ->
                module.conflictsIfMerged(actor, pair.merged().id(), pair.into().id()));
    }

    private static PersonMergePreview.Side side(ShownPersonRow row) {
        return new PersonMergePreview.Side(
                row.id(),
                row.name(),
                row.birth(),
                row.sex(),
                row.number(),
                row.identity(),
                row.shownPlace(),
                row.municipality(),
                row.ids().stream()
                        .filter(one -> !one.equals(row.id()))
                        .sorted(Comparator.comparing(PersonId::toString))
                        .toList(),
                row.version());
    }
}
