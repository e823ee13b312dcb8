package io.ochag.families.registry;

import io.ochag.families.FamilyCard;
import io.ochag.families.FamilyCard.Member;
import io.ochag.families.FamilyCard.Withheld;
import io.ochag.kernel.access.Coverage;
import io.ochag.kernel.access.DataClass;
import io.ochag.kernel.access.Subject;
import io.ochag.kernel.id.PersonId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Leaves out of a card what consents and legal bases do not cover, as plain functions. The card says what is left out, never of what value. */
final class CardReduction {
    private CardReduction() {}

    /** The members as subjects of an access to this family. */
    static Set<Subject> subjects(FamilyCard card) {
        return card.members().stream().map(member -> subject(card, member)).collect(Collectors.toSet());
    }

    static FamilyCard reduced(FamilyCard card, Map<Subject, Coverage> coverages) {
        List<Member> members = new ArrayList<>();
        List<Withheld> withheld = new ArrayList<>();
        for (Member member : card.members()) {
            Coverage coverage = coverages.getOrDefault(subject(card, member), new Coverage(Map.of(), Map.of()));
            boolean known = coverage.shows(DataClass.IDENTITY) && coverage.shows(DataClass.FAMILY_TIES);
            if (known) {
                members.add(reduced(member, coverage));
            }
            coverage.withheld().entrySet().stream()
                    .sorted(Comparator.comparing(one -> one.getKey().value()))
                    .map(one -> new Withheld(
                            known ? Optional.of(member.person()) : Optional.empty(), one.getKey(), one.getValue()))
                    .forEach(withheld::add);
        }
        Set<PersonId> shown = members.stream().map(Member::person).collect(Collectors.toSet());
        return new FamilyCard(
                card.family(),
                card.place(),
                card.municipality(),
                card.registeredAt(),
                card.mainContact().filter(shown::contains),
                members,
                card.aliases(),
                withheld,
                card.version());
    }

    private static Member reduced(Member member, Coverage coverage) {
        return new Member(
                member.person(),
                member.name(),
                member.birth(),
                member.sex(),
                member.snils().filter(number -> coverage.shows(DataClass.OFFICIAL_NUMBER)),
                member.identity(),
                member.role(),
                member.ground(),
                member.during(),
                coverage.shows(DataClass.CONTACT) ? member.phones() : List.of(),
                member.aliases());
    }

    private static Subject subject(FamilyCard card, Member member) {
        return new Subject(Optional.of(card.place()), Optional.of(card.family()), Optional.of(member.person()));
    }
}
