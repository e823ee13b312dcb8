package io.ochag.families.records;

import io.ochag.families.FamiliesPermission;
import io.ochag.families.ModuleEntry;
import io.ochag.families.Timelines;
import io.ochag.families.registry.FamilyRow;
import io.ochag.families.registry.FamilyStore;
import io.ochag.families.registry.PersonStore;
import io.ochag.families.registry.ShownPersonRow;
import io.ochag.kernel.access.AccessControl;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Subject;
import io.ochag.kernel.audit.AuditEntry;
import io.ochag.kernel.audit.AuditTrail;
import io.ochag.kernel.directory.FamilyRecords.Position;
import io.ochag.kernel.event.Recipient;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.page.PageRequest;
import io.ochag.kernel.tx.Transactions;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/** {@link Timelines}: asks each module for as many lines as the page holds and keeps the newest of all. */
final class ComposedTimelines implements Timelines {
    private final Transactions transactions;
    private final AccessControl access;
    private final AuditTrail trail;
    private final FamilyStore families;
    private final PersonStore persons;
    private final AskedModules modules;

    @Inject
    ComposedTimelines(
            Transactions transactions,
            AccessControl access,
            AuditTrail trail,
            FamilyStore families,
            PersonStore persons,
            AskedModules modules) {
        this.transactions = transactions;
        this.access = access;
        this.trail = trail;
        this.families = families;
        this.persons = persons;
        this.modules = modules;
    }

    @Override
    public Page<ModuleEntry> ofFamily(Actor actor, FamilyId id, PageRequest request) {
        Optional<Position> before = request.after().map(Position::parse);
        Page<ModuleEntry> page = transactions.read(() -> {
            FamilyRow family = families.get(id, access.visibility(actor, FamiliesPermission.READ));
            access.require(actor, FamiliesPermission.READ, Subject.family(family.id(), family.throughPlace()));
            return page(actor, new Recipient.OfFamily(family.id()), before, request);
        });
        trail.read(AuditEntry.of(actor, "families.timeline").families(Set.of(id)));
        return page;
    }

    @Override
    public Page<ModuleEntry> ofPerson(Actor actor, PersonId id, PageRequest request) {
        Optional<Position> before = request.after().map(Position::parse);
        Page<ModuleEntry> page = transactions.read(() -> {
            ShownPersonRow person = persons.get(id, access.visibility(actor, FamiliesPermission.READ));
            access.require(actor, FamiliesPermission.READ, Subject.person(person.id(), person.throughPlace()));
            return page(actor, new Recipient.OfPerson(person.id()), before, request);
        });
        trail.read(AuditEntry.of(actor, "families.person-timeline").persons(Set.of(id)));
        return page;
    }

    private Page<ModuleEntry> page(Actor actor, Recipient recipient, Optional<Position> before, PageRequest request) {
        int enough = request.limit() + 1;
        return Page.of(
                        modules.newest(module -> module.timeline(actor, recipient, before, enough), enough),
                        request,
                        line -> line.entry().position().text())
                .map(line -> ModuleEntry.of(line.module(), line.entry()));
    }
}
