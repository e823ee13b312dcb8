package io.ochag.families.registry;

import io.ochag.families.AddMember;
import io.ochag.families.Families;
import io.ochag.families.FamiliesPermission;
import io.ochag.families.FamilyCard;
import io.ochag.families.FamilyRegistered;
import io.ochag.families.MemberJoined;
import io.ochag.families.NewMember;
import io.ochag.families.NewMember.Who;
import io.ochag.families.RegisterFamily;
import io.ochag.families.matching.RegistrationCheck.Cleared;
import io.ochag.kernel.access.AccessControl;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Coverage;
import io.ochag.kernel.access.Subject;
import io.ochag.kernel.access.Visibility;
import io.ochag.kernel.audit.AuditEntry;
import io.ochag.kernel.audit.AuditTrail;
import io.ochag.kernel.error.Violation;
import io.ochag.kernel.event.Events;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.IdSource;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.tx.Transactions;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@link Families} on PostgreSQL. */
final class FamilyRegistry implements Families {
    private final Transactions transactions;
    private final AccessControl access;
    private final AuditTrail trail;
    private final Events events;
    private final FamilyStore families;
    private final Registration registration;
    private final IdSource ids;

    @Inject
    FamilyRegistry(
            Transactions transactions,
            AccessControl access,
            AuditTrail trail,
            Events events,
            FamilyStore families,
            Registration registration,
            IdSource ids) {
        this.transactions = transactions;
        this.access = access;
        this.trail = trail;
        this.events = events;
        this.families = families;
        this.registration = registration;
        this.ids = ids;
    }

    @Override
    public FamilyId register(Actor actor, RegisterFamily command) {
        return transactions.write(() -> {
            access.require(actor, FamiliesPermission.REGISTER, Subject.at(command.place()));
            checked(command);
            registration.requireFound(actor, command.members());
            Kept kept = registration.kept(command.place(), command.municipality(), command.recorded());

            FamilyId family = new FamilyId(ids.next());
            List<Cleared> cleared = registration.cleared(actor, kept, command.members(), "/members/*/person");
            List<PersonId> members = new ArrayList<>();
            for (int i = 0; i < command.members().size(); i++) {
                PersonId person =
                        registration.person(actor, kept, command.members().get(i));
                members.add(registration.remembered(kept, person, cleared.get(i)));
            }
            families.add(family, kept, command.mainContact().map(members::get));
            for (int i = 0; i < members.size(); i++) {
                join(family, members.get(i), command.members().get(i));
            }
            events.publish(new FamilyRegistered(
                    ids.next(), kept.occurredAt(), actor, family, members, kept.place(), kept.municipality()));
            trail.written(AuditEntry.of(actor, "families.register")
                    .families(Set.of(family))
                    .persons(members)
                    .at(kept.place()));
            return family;
        });
    }

    @Override
    public PersonId addMember(Actor actor, AddMember command) {
        return transactions.write(() -> {
            Visibility visibility = access.visibility(actor, FamiliesPermission.WRITE);
            if (command.member().who() instanceof Who.Registered known) {
                families.hold(command.family(), known.person());
            }
            FamilyRow family = families.get(command.family(), visibility);
            access.require(actor, FamiliesPermission.WRITE, Subject.family(family.id(), family.throughPlace()));
            checked(command);
            registration.requireFound(actor, List.of(command.member()));
            families.raiseVersion(family.id(), command.version());

            Kept kept =
                    registration.kept(family.throughPlace(), Optional.of(family.municipality()), command.recorded());
            Cleared cleared = registration
                    .cleared(actor, kept, List.of(command.member()), "/member/person")
                    .get(0);
            PersonId person =
                    registration.remembered(kept, registration.person(actor, kept, command.member()), cleared);
            joinStanding(family, person, command.member());
            events.publish(new MemberJoined(
                    ids.next(),
                    kept.occurredAt(),
                    actor,
                    family.id(),
                    person,
                    command.member().role()));
            trail.written(AuditEntry.of(actor, "families.add-member")
                    .families(Set.of(family.id()))
                    .persons(Set.of(person))
                    .at(family.placeId()));
            return person;
        });
    }

    @Override
    public FamilyCard card(Actor actor, FamilyId id) {
        record Answer(FamilyCard card, Map<Subject, Coverage> coverages) {}
        Answer answer = transactions.read(() -> {
            Visibility visibility = access.visibility(actor, FamiliesPermission.READ);
            FamilyRow family = families.get(id, visibility);
            access.require(actor, FamiliesPermission.READ, Subject.family(family.id(), family.throughPlace()));
            FamilyCard card = families.card(family, registration.today(), visibility);
            return new Answer(card, access.coverage(actor, FamiliesPermission.READ, CardReduction.subjects(card)));
        });
        FamilyCard card = CardReduction.reduced(answer.card(), answer.coverages());
        trail.read(AuditEntry.of(actor, "families.card")
                .families(Set.of(card.family()))
                .persons(card.members().stream().map(FamilyCard.Member::person).toList())
                .at(card.place())
                .onGround(answer.coverages().values()));
        return card;
    }

    private void join(FamilyId family, PersonId person, NewMember member) {
        registration.tellPhones(person, member, family);
        families.join(family, person, member, RegistrationRules.from(member, registration.today()));
    }

    private void joinStanding(FamilyRow family, PersonId person, NewMember member) {
        if (member.who() instanceof Who.Registered) {
            families.joinKnown(family, person, member, RegistrationRules.from(member, registration.today()));
        } else {
            join(family.id(), person, member);
        }
    }

    private void checked(RegisterFamily command) {
        List<Violation> wrong = new ArrayList<>(
                RegistrationRules.family(command.members(), command.mainContact(), registration.today()));
        wrong.addAll(RegistrationRules.recorded(command.recorded(), registration.clock()));
        RegistrationRules.refuse(wrong);
    }

    private void checked(AddMember command) {
        LocalDate today = registration.today();
        List<Violation> wrong = new ArrayList<>(RegistrationRules.member("/member", command.member(), today));
        wrong.addAll(RegistrationRules.recorded(command.recorded(), registration.clock()));
        RegistrationRules.refuse(wrong);
    }
}
