package io.ochag.families.representation;

import io.ochag.families.ActingCard;
import io.ochag.families.ActingCard.Stretch;
import io.ochag.families.FamiliesPermission;
import io.ochag.families.person.PersonDesk;
import io.ochag.families.person.PersonHere;
import io.ochag.kernel.access.AccessControl;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.DataClass;
import io.ochag.kernel.access.Visibility;
import io.ochag.kernel.audit.AuditEntry;
import io.ochag.kernel.audit.AuditTrail;
import io.ochag.kernel.directory.MayAct;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.tx.Transactions;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What readers may see of who acts for whom. */
final class ActingCards {
    private final Transactions transactions;
    private final AccessControl access;
    private final AuditTrail trail;
    private final PersonDesk desk;
    private final RepresentationStore store;
    private final CapacityStore capacities;
    private final ActingBook book;

    @Inject
    ActingCards(
            Transactions transactions,
            AccessControl access,
            AuditTrail trail,
            PersonDesk desk,
            RepresentationStore store,
            CapacityStore capacities,
            ActingBook book) {
        this.transactions = transactions;
        this.access = access;
        this.trail = trail;
        this.desk = desk;
        this.store = store;
        this.capacities = capacities;
        this.book = book;
    }

    ActingCard read(Actor actor, PersonId id) {
        record Answer(ActingCard card, AuditEntry entry) {}
        Answer answer = transactions.read(() -> {
            Visibility visibility = access.visibility(actor, FamiliesPermission.READ);
            PersonHere person = desk.read(actor, id, DataClass.FAMILY_TIES);
            ActingCard card = card(actor, person, visibility);
            AuditEntry entry = AuditEntry.of(actor, "families.acting")
                    .persons(touched(card))
                    .at(person.placeId())
                    .onGround(Set.of(desk.coverage(actor, person)));
            return new Answer(card, entry);
        });
        trail.read(answer.entry());
        return answer.card();
    }

    MayAct mayAct(Actor actor, MayAct.Question question) {
        MayAct answer = transactions.read(() -> {
            PersonHere person = desk.read(actor, question.person(), DataClass.FAMILY_TIES);
            if (!person.goesBy(question.adult())) {
                desk.requireFound(actor, Set.of(question.adult()));
            }
            return Optional.ofNullable(book.mayAct(Set.of(question)).get(question))
                    .orElseThrow(() -> DomainException.of(KernelError.NOT_FOUND));
        });
        trail.read(AuditEntry.of(actor, "families.may-act")
                .persons(new HashSet<>(List.of(question.adult(), question.person()))));
        return answer;
    }

    /** The stretch as the actor may see it, if at all. */
    Optional<Stretch> shown(Actor actor, StretchRow row, Grounds grounds) {
        return SecretReader.of(access, actor).shown(row, grounds);
    }

    private ActingCard card(Actor actor, PersonHere person, Visibility visibility) {
        Grounds grounds = store.grounds();
        SecretReader reader = SecretReader.of(access, actor);
        Optional<PersonId> citizen =
                actor instanceof Actor.Citizen one ? Optional.of(store.canonical(one.person())) : Optional.empty();
        List<Stretch> shown = store.about(person, grounds, visibility).stream()
                .filter(row -> concerns(citizen, row))
                .flatMap(row -> reader.shown(row, grounds).stream())
                .toList();
        return new ActingCard(
                person.id(),
                shown.stream()
                        .filter(stretch -> stretch.represented().equals(person.id()))
                        .toList(),
                shown.stream()
                        .filter(stretch -> !stretch.represented().equals(person.id()))
                        .toList(),
                capacities.of(person),
                // an order about a child names both parents
                citizen.isPresent() ? List.of() : capacities.conflicts(person, visibility),
                person.version());
    }

    /** A citizen sees no third person. */
    private static boolean concerns(Optional<PersonId> citizen, StretchRow row) {
        return citizen.isEmpty()
                || citizen.get().equals(row.representedId())
                || citizen.get().equals(row.personId());
    }

    private static Set<PersonId> touched(ActingCard card) {
        Set<PersonId> all = new HashSet<>(Set.of(card.person()));
        Stream.concat(card.representatives().stream(), card.represents().stream())
                .forEach(stretch -> {
                    all.add(stretch.represented());
                    stretch.representative().ifPresent(all::add);
                });
        card.conflicts().forEach(conflict -> conflict.decidedFor().ifPresent(all::add));
        return all;
    }
}
