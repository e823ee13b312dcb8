package io.ochag.families.restriction;

import io.ochag.families.FamiliesPermission;
import io.ochag.families.FamilyRestrictions;
import io.ochag.families.LiftRestriction;
import io.ochag.families.RestrictFamily;
import io.ochag.families.RestrictPerson;
import io.ochag.families.RestrictionId;
import io.ochag.families.RestrictionView;
import io.ochag.families.identity.Identities;
import io.ochag.families.registry.FamilyRow;
import io.ochag.families.registry.FamilyStore;
import io.ochag.families.registry.PersonStore;
import io.ochag.families.registry.ShownPersonRow;
import io.ochag.kernel.access.AccessControl;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Permission;
import io.ochag.kernel.access.Subject;
import io.ochag.kernel.access.Visibility;
import io.ochag.kernel.audit.AuditEntry;
import io.ochag.kernel.audit.AuditTrail;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.Uuids;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.page.PageRequest;
import io.ochag.kernel.tx.Transactions;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** {@link FamilyRestrictions} on PostgreSQL. It publishes nothing: an event would be a trace, and who is hidden is asked at each access. */
final class RestrictionBook implements FamilyRestrictions {
    private static final UUID FROM_THE_OLDEST = new UUID(0, 0);

    private final Transactions transactions;
    private final AccessControl access;
    private final AuditTrail trail;
    private final Identities identities;
    private final FamilyStore families;
    private final PersonStore persons;
    private final RestrictionStore store;

    @Inject
    RestrictionBook(
            Transactions transactions,
            AccessControl access,
            AuditTrail trail,
            Identities identities,
            FamilyStore families,
            PersonStore persons,
            RestrictionStore store) {
        this.transactions = transactions;
        this.access = access;
        this.trail = trail;
        this.identities = identities;
        this.families = families;
        this.persons = persons;
        this.store = store;
    }

    @Override
    public RestrictionId restrictFamily(Actor actor, RestrictFamily command) {
        return transactions.write(() -> {
            identities.lockFamilies(Set.of(command.family()));
            FamilyRow family = found(actor, command.family(), FamiliesPermission.RESTRICT);
            store.check(command.ground(), command.until());
            families.raiseVersion(family.id(), command.version());
            RestrictionId id = store.hideFamily(actor, family.ids(), command.ground(), command.until(), command.note());
            trail.written(AuditEntry.of(actor, "families.restrict")
                    .families(family.ids())
                    .at(family.placeId()));
            return id;
        });
    }

    @Override
    public RestrictionId restrictPerson(Actor actor, RestrictPerson command) {
        return transactions.write(() -> {
            identities.lockPersons(Set.of(command.person()));
            ShownPersonRow person = found(actor, command.person(), FamiliesPermission.RESTRICT);
            store.check(command.ground(), command.until());
            RestrictionId id = store.hidePerson(actor, person.ids(), command.ground(), command.until(), command.note());
            trail.written(AuditEntry.of(actor, "families.restrict-person")
                    .persons(person.ids())
                    .at(person.placeId()));
            return id;
        });
    }

    @Override
    public void lift(Actor actor, LiftRestriction command) {
        transactions.writeOnly(() -> {
            Visibility visibility = access.visibility(actor, FamiliesPermission.RESTRICT);
            RestrictionRow row = store.lift(actor, command, visibility);
            trail.written(AuditEntry.of(actor, "families.lift-restriction")
                    .families(row.families())
                    .persons(row.persons()));
        });
    }

    @Override
    public List<RestrictionView> ofFamily(Actor actor, FamilyId family) {
        List<RestrictionView> all = transactions.read(() -> shown(
                store.of(found(actor, family, FamiliesPermission.SEE_RESTRICTED).ids())));
        trail.read(AuditEntry.of(actor, "families.restrictions").families(Set.of(family)));
        return all;
    }

    @Override
    public List<RestrictionView> ofPerson(Actor actor, PersonId person) {
        List<RestrictionView> all = transactions.read(() -> shown(
                store.of(found(actor, person, FamiliesPermission.SEE_RESTRICTED).ids())));
        trail.read(AuditEntry.of(actor, "families.person-restrictions").persons(Set.of(person)));
        return all;
    }

    @Override
    public Page<RestrictionView> standing(Actor actor, PageRequest request) {
        UUID after = request.position(Uuids::parse).orElse(FROM_THE_OLDEST);
        Page<RestrictionView> page = transactions.read(() -> {
            Visibility visibility = access.visibility(actor, FamiliesPermission.SEE_RESTRICTED);
            List<RestrictionRow> rows = store.standing(visibility, after, request.limit() + 1);
            return Page.of(rows, request, row -> row.id().toString()).map(RestrictionRow::shown);
        });
        trail.read(AuditEntry.of(actor, "families.restricted")
                .families(page.items().stream()
                        .flatMap(one -> one.families().stream())
                        .distinct()
                        .toList())
                .persons(page.items().stream()
                        .flatMap(one -> one.persons().stream())
                        .distinct()
                        .toList()));
        return page;
    }

    private FamilyRow found(Actor actor, FamilyId family, Permission permission) {
        FamilyRow row = families.get(family, access.visibility(actor, permission));
        access.require(actor, permission, Subject.family(row.id(), row.throughPlace()));
        return row;
    }

    private ShownPersonRow found(Actor actor, PersonId person, Permission permission) {
        ShownPersonRow row = persons.get(person, access.visibility(actor, permission));
        access.require(actor, permission, Subject.person(row.id(), row.throughPlace()));
        return row;
    }

    private static List<RestrictionView> shown(List<RestrictionRow> rows) {
        return rows.stream().map(RestrictionRow::shown).toList();
    }
}
