package io.ochag.families.merging;

import io.ochag.families.FamilyCard;
import io.ochag.families.FamilyMergePreview;
import io.ochag.families.MergeFamilies;
import io.ochag.families.MergeId;
import io.ochag.families.MergePersons;
import io.ochag.families.MergedFamily;
import io.ochag.families.MergedPerson;
import io.ochag.families.Merges;
import io.ochag.families.ModuleEntry;
import io.ochag.families.PersonMergePreview;
import io.ochag.families.UndoMerge;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.audit.AuditEntry;
import io.ochag.kernel.audit.AuditTrail;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.tx.Transactions;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@link Merges}: each method one unit of work, each read recorded before it is answered. */
final class StoredMerges implements Merges {
    private final Transactions transactions;
    private final AuditTrail trail;
    private final FamilyMerging families;
    private final PersonMerging persons;
    private final Undoing undoing;
    private final MergeHistory history;

    @Inject
    StoredMerges(
            Transactions transactions,
            AuditTrail trail,
            FamilyMerging families,
            PersonMerging persons,
            Undoing undoing,
            MergeHistory history) {
        this.transactions = transactions;
        this.trail = trail;
        this.families = families;
        this.persons = persons;
        this.undoing = undoing;
        this.history = history;
    }

    @Override
    public FamilyMergePreview previewFamilies(Actor actor, FamilyId merged, FamilyId into) {
        FamilyMergePreview preview = transactions.read(() -> families.preview(actor, merged, into));
        trail.read(AuditEntry.of(actor, "families.preview-merge")
                .families(Set.of(preview.merged().family(), preview.into().family()))
                .persons(Stream.of(preview.merged(), preview.into())
                        .flatMap(card -> card.members().stream())
                        .map(FamilyCard.Member::person)
                        .collect(Collectors.toSet())));
        return preview;
    }

    @Override
    public PersonMergePreview previewPersons(Actor actor, PersonId merged, PersonId into) {
        PersonMergePreview preview = transactions.read(() -> persons.preview(actor, merged, into));
        trail.read(AuditEntry.of(actor, "families.preview-merge-persons")
                .persons(Set.of(preview.merged().person(), preview.into().person())));
        return preview;
    }

    @Override
    public MergeId mergeFamilies(Actor actor, MergeFamilies command) {
        return transactions.write(() -> families.merge(actor, command));
    }

    @Override
    public MergeId mergePersons(Actor actor, MergePersons command) {
        return transactions.write(() -> persons.merge(actor, command));
    }

    @Override
    public void undo(Actor actor, UndoMerge command) {
        transactions.writeOnly(() -> undoing.undo(actor, command));
    }

    @Override
    public List<ModuleEntry> writtenSince(Actor actor, MergeId merge) {
        MergeHistory.Written written = transactions.read(() -> history.written(actor, merge));
        trail.read(AuditEntry.of(actor, "families.written-since-merge")
                .families(written.families())
                .persons(written.persons()));
        return written.entries();
    }

    @Override
    public List<MergedFamily> ofFamily(Actor actor, FamilyId family) {
        List<MergedFamily> merges = transactions.read(() -> history.of(actor, family));
        trail.read(AuditEntry.of(actor, "families.merges")
                .families(Stream.concat(
                                Stream.of(family),
                                merges.stream().flatMap(merge -> Stream.of(merge.merged(), merge.into())))
                        .collect(Collectors.toSet())));
        return merges;
    }

    @Override
    public List<MergedPerson> ofPerson(Actor actor, PersonId person) {
        List<MergedPerson> merges = transactions.read(() -> history.of(actor, person));
        trail.read(AuditEntry.of(actor, "families.person-merges")
                .persons(Stream.concat(
                                Stream.of(person),
                                merges.stream().flatMap(merge -> Stream.of(merge.merged(), merge.into())))
                        .collect(Collectors.toSet())));
        return merges;
    }
}
