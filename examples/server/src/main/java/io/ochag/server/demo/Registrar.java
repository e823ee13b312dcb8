package io.ochag.server.demo;

import io.ochag.families.Families;
import io.ochag.families.FamiliesError;
import io.ochag.families.FamilyCard;
import io.ochag.families.MatchAnswer;
import io.ochag.families.NewMember;
import io.ochag.families.NewMember.Who;
import io.ochag.families.Recorded;
import io.ochag.families.Recorded.Source;
import io.ochag.families.RegisterFamily;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.directory.PlaceDirectory.Place;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.Violation;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.tx.Transactions;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Registers an invented family as a specialist does: asks first, and answers for whoever looks alike. */
final class Registrar {
    private final Transactions transactions;
    private final Families families;

    @Inject
    Registrar(Transactions transactions, Families families) {
        this.transactions = transactions;
        this.families = families;
    }

    /** @param before the family of the number before, where this one needs it */
    Told register(Actor actor, DemoFamily family, Place place, Optional<Told> before) {
        FamilyId id;
        try {
            id = transactions.savepoint(() -> families.register(actor, command(family, place, before, Map.of())));
        } catch (DomainException e) {
            if (e.error() != FamiliesError.LIKELY_MATCH) {
                throw e;
            }
            id = families.register(actor, command(family, place, before, answers(family, e.violations())));
        }
        FamilyId registered = id;
        return new Told(registered, () -> persons(family, families.card(actor, registered), before));
    }

    private static RegisterFamily command(
            DemoFamily family, Place place, Optional<Told> before, Map<Integer, MatchAnswer> answers) {
        List<NewMember> members = new ArrayList<>();
        for (int i = 0; i < family.members().size(); i++) {
            DemoMember member = family.members().get(i);
            MatchAnswer answer = answers.getOrDefault(i, MatchAnswer.NOT_ASKED);
            Who who = known(member, before)
                    .<Who>map(Who.Registered::new)
                    .orElseGet(() -> new Who.Unregistered(member.person(), answer));
            members.add(new NewMember(who, member.role(), member.ground(), Optional.of(member.from())));
        }
        return new RegisterFamily(
                place.id(),
                Optional.empty(),
                members,
                family.mainContact(),
                new Recorded(Optional.of(family.registeredAt()), Source.IMPORT));
    }

    /** Of a family that was not found before, nobody is sure; everybody else who looks alike is another. */
    private static Map<Integer, MatchAnswer> answers(DemoFamily family, List<Violation> unanswered) {
        Map<Integer, Set<PersonId>> alike = new HashMap<>();
        for (Violation one : unanswered) {
            int member = Integer.parseInt(one.pointer().split("/", -1)[2]);
            one.about()
                    .map(PersonId::parse)
                    .ifPresent(person ->
                            alike.computeIfAbsent(member, at -> new HashSet<>()).add(person));
        }
        Map<Integer, MatchAnswer> answers = new HashMap<>();
        alike.forEach((member, persons) ->
                answers.put(member, family.twin().isPresent() ? MatchAnswer.UNSURE : new MatchAnswer.Another(persons)));
        return answers;
    }

    /** New persons have ids in the order in which they were told. */
    private static List<PersonId> persons(DemoFamily family, FamilyCard card, Optional<Told> before) {
        Set<PersonId> known = new HashSet<>();
        family.members().forEach(member -> known(member, before).ifPresent(known::add));
        Iterator<PersonId> fresh = card.members().stream()
                .map(FamilyCard.Member::person)
                .filter(person -> !known.contains(person))
                .sorted(Comparator.comparing(PersonId::toString))
                .iterator();
        return family.members().stream()
                .map(member -> known(member, before).orElseGet(fresh::next))
                .toList();
    }

    private static Optional<PersonId> known(DemoMember member, Optional<Told> before) {
        return member.inFamilyBefore()
                .map(at -> before.orElseThrow(() -> new IllegalStateException("the family before is wanted"))
                        .person(at));
    }
}
