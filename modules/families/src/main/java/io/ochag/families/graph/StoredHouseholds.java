package io.ochag.families.graph;

import static io.ochag.families.FamiliesPermission.WRITE;

import io.ochag.families.AddMember;
import io.ochag.families.Families;
import io.ochag.families.Households;
import io.ochag.families.NewMember;
import io.ochag.families.desk.Checks;
import io.ochag.families.desk.Desk;
import io.ochag.families.desk.Entered;
import io.ochag.families.desk.FamilyHere;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Visibility;
import io.ochag.kernel.audit.AuditEntry;
import io.ochag.kernel.audit.AuditTrail;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.tx.Transactions;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@link Households} on PostgreSQL. */
final class StoredHouseholds implements Households {
    private final Transactions transactions;
    private final AuditTrail trail;
    private final Desk desk;
    private final MembershipStore memberships;
    private final Departures departures;
    private final Families families;

    @Inject
    StoredHouseholds(
            Transactions transactions,
            AuditTrail trail,
            Desk desk,
            MembershipStore memberships,
            Departures departures,
            Families families) {
        this.transactions = transactions;
        this.trail = trail;
        this.desk = desk;
        this.memberships = memberships;
        this.departures = departures;
        this.families = families;
    }

    @Override
    public long end(Actor actor, End command) {
        return transactions.write(() -> {
            FamilyHere family = departures.opened(actor, command.family(), command.ground());
            Entered entered = desk.entered(
                    actor, command.recorded(), HouseholdRules.ended(command.on(), command.ground(), desk.today()));
            desk.raise(family, command.version());
            PersonId person =
                    departures.leave(actor, family, command.person(), command.on(), command.ground(), entered);
            written(actor, "families.end-membership", family, Set.of(person));
            return command.version() + 1;
        });
    }

    @Override
    public long changeRole(Actor actor, ChangeRole command) {
        return transactions.write(() -> {
            FamilyHere family = desk.family(actor, WRITE, command.family());
            Checks checks = new Checks().notAfter("/on", desk.today(), command.on());
            Entered entered = desk.entered(
                    actor, command.recorded(), HouseholdRules.roles(checks, "", command.role(), command.parentRole()));
            desk.raise(family, command.version());
            Belonging belonging = memberships.on(family, command.person(), command.on(), visibility(actor));
            memberships.change(
                    belonging,
                    command.on(),
                    command.role(),
                    command.parentRole().orElse(null),
                    command.ground(),
                    entered);
            departures.changed(actor, family, belonging.person(), entered);
            written(actor, "families.change-role", family, Set.of(belonging.person()));
            return command.version() + 1;
        });
    }

    @Override
    public Moved transfer(Actor actor, Transfer command) {
        return transactions.write(() -> departures.transfer(actor, command));
    }

    @Override
    public Split split(Actor actor, SplitOff command) {
        return transactions.write(() -> departures.split(actor, command));
    }

    @Override
    public Joined join(Actor actor, Join command) {
        return transactions.write(() -> {
            FamilyId family = desk.family(actor, WRITE, command.family()).id();
            List<PersonId> joined = new ArrayList<>();
            long version = command.version();
            for (NewMember member : command.members()) {
                joined.add(families.addMember(actor, new AddMember(family, version, member, command.recorded())));
                version++;
            }
            return new Joined(family, version, joined);
        });
    }

    @Override
    public long correct(Actor actor, Correct command) {
        return transactions.write(() -> {
            FamilyHere family = desk.family(actor, WRITE, command.family());
            Checks checks = new Checks();
            command.instead().ifPresent(truth -> {
                checks.notAfter(
                        "/instead/during/from", desk.today(), truth.during().from());
                HouseholdRules.roles(checks, "/instead", truth.role(), truth.parentRole());
            });
            Entered entered = desk.entered(actor, command.recorded(), checks);
            MembershipRow wrong = memberships.get(family, command.membership(), visibility(actor));
            desk.raise(family, command.version());
            memberships.makeVoid(wrong, command.reason(), entered);
            command.instead().ifPresent(truth -> memberships.start(instead(wrong, truth), Optional.empty(), entered));
            PersonId person = memberships.canonical(wrong.personId());
            memberships.forgetContact(family.id(), person, desk.today());
            departures.changed(actor, family, person, entered);
            written(actor, "families.correct-membership", family, Set.of(person));
            return command.version() + 1;
        });
    }

    @Override
    public long chooseContact(Actor actor, ChooseContact command) {
        return transactions.write(() -> {
            FamilyHere family = desk.family(actor, WRITE, command.family());
            desk.raise(family, command.version());
            Optional<Belonging> chosen =
                    command.person().map(person -> memberships.on(family, person, desk.today(), visibility(actor)));
            memberships.chooseContact(family, chosen);
            written(
                    actor,
                    "families.choose-contact",
                    family,
                    chosen.map(Belonging::person).stream().toList());
            return command.version() + 1;
        });
    }

    private MembershipRow instead(MembershipRow wrong, Truth truth) {
        return new MembershipRow(
                memberships.newId(),
                wrong.familyId(),
                wrong.personId(),
                truth.role(),
                truth.parentRole().orElse(null),
                truth.ground(),
                truth.during().from(),
                truth.during().to());
    }

    private Visibility visibility(Actor actor) {
        return desk.visibility(actor, WRITE);
    }

    private void written(Actor actor, String operation, FamilyHere family, Collection<PersonId> persons) {
        trail.written(AuditEntry.of(actor, operation)
                .families(Set.of(family.id()))
                .persons(persons)
                .at(family.placeId()));
    }
}
