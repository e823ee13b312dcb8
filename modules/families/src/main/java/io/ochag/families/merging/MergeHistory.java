package io.ochag.families.merging;

import io.ochag.families.FamiliesPermission;
import io.ochag.families.MergeId;
import io.ochag.families.MergedFamily;
import io.ochag.families.MergedPerson;
import io.ochag.families.ModuleEntry;
import io.ochag.families.records.AskedModules;
import io.ochag.families.registry.FamilyRow;
import io.ochag.families.registry.FamilyStore;
import io.ochag.families.registry.PersonStore;
import io.ochag.families.registry.ShownPersonRow;
import io.ochag.kernel.access.AccessControl;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Subject;
import io.ochag.kernel.access.Visibility;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Looking back at merges. Runs inside a unit of work. */
final class MergeHistory {
    /** What was written, and about whom. */
    record Written(List<ModuleEntry> entries, Set<FamilyId> families, Set<PersonId> persons) {}

    private final AccessControl access;
    private final FamilyStore families;
    private final PersonStore persons;
    private final MergeStore merges;
    private final AskedModules modules;

    @Inject
    MergeHistory(
            AccessControl access, FamilyStore families, PersonStore persons, MergeStore merges, AskedModules modules) {
        this.access = access;
        this.families = families;
        this.persons = persons;
        this.merges = merges;
        this.modules = modules;
    }

    List<MergedFamily> of(Actor actor, FamilyId family) {
        Visibility visibility = access.visibility(actor, FamiliesPermission.READ);
        FamilyRow row = families.get(family, visibility);
        access.require(actor, FamiliesPermission.READ, Subject.family(row.id(), row.throughPlace()));
        return merges.touching(row.ids(), visibility).stream()
                .map(merge ->
                        new MergedFamily(new FamilyId(merge.mergedId()), new FamilyId(merge.intoId()), merge.story()))
                .toList();
    }

    List<MergedPerson> of(Actor actor, PersonId person) {
        Visibility visibility = access.visibility(actor, FamiliesPermission.READ);
        ShownPersonRow row = persons.get(person, visibility);
        access.require(actor, FamiliesPermission.READ, Subject.person(row.id(), row.throughPlace()));
        return merges.touching(row.ids(), visibility).stream()
                .map(merge ->
                        new MergedPerson(new PersonId(merge.mergedId()), new PersonId(merge.intoId()), merge.story()))
                .toList();
    }

    /** From the merge to its undo, under every id that was one with these then. */
    Written written(Actor actor, MergeId id) {
        MergeRow merge = merges.get(id, access.visibility(actor, FamiliesPermission.MERGE));
        Set<FamilyId> ofFamilies = Set.of();
        Set<PersonId> ofPersons = Set.of();
        List<ModuleEntry> all;
        if (merge.kind() == MergeKind.FAMILY) {
            Set<FamilyId> then =
                    merges.together(merge).stream().map(FamilyId::new).collect(Collectors.toSet());
            ofFamilies = then;
            all = modules.ofEach(module -> module.writtenSince(actor, then, merge.mergedAt()));
        } else {
            Set<PersonId> then =
                    merges.together(merge).stream().map(PersonId::new).collect(Collectors.toSet());
            ofPersons = then;
            all = modules.ofEach(module -> module.writtenAboutSince(actor, then, merge.mergedAt()));
        }
        List<ModuleEntry> meanwhile = all.stream()
                .filter(entry -> merge.undoneAt() == null || !entry.at().isAfter(merge.undoneAt()))
                .sorted(Comparator.comparing(ModuleEntry::at).reversed())
                .toList();
        return new Written(meanwhile, ofFamilies, ofPersons);
    }
}
