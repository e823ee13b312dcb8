package io.ochag.families.registry;

import io.ochag.families.BirthDate;
import io.ochag.families.NewMember;
import io.ochag.families.NewMember.Who;
import io.ochag.families.PersonDetails;
import io.ochag.families.Recorded;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.error.Violation;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.Snils;
import io.ochag.kernel.text.LocalText;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a registration must keep to, as plain functions. Everything wrong is found at once. */
final class RegistrationRules {
    private static final LocalText FUTURE = new LocalText("Дата ещё не наступила.", "This day has not come yet.");
    private static final LocalText TWICE = new LocalText("Этот человек указан дважды.", "This person is given twice.");
    private static final LocalText NO_MEMBERS =
            new LocalText("Добавьте хотя бы одного человека.", "Add at least one person.");
    private static final LocalText NO_CONTACT = new LocalText(
            "Основное контактное лицо должно быть среди членов семьи.", "The main contact must be one of the members.");
    private static final LocalText UNKNOWN_PLACE =
            new LocalText("Нет такого места или оно не работает.", "There is no such place, or it is closed for good.");

    private RegistrationRules() {}

    static List<Violation> family(List<NewMember> members, Optional<Integer> mainContact, LocalDate today) {
        List<Violation> wrong = new ArrayList<>();
        if (members.isEmpty()) {
            wrong.add(new Violation("/members", "required", NO_MEMBERS));
        }
        if (mainContact.filter(at -> at < 0 || at >= members.size()).isPresent()) {
            wrong.add(new Violation("/mainContact", "families.main-contact", NO_CONTACT));
        }
        Set<PersonId> known = new HashSet<>();
        Set<Snils> numbers = new HashSet<>();
        for (int i = 0; i < members.size(); i++) {
            String at = "/members/" + i;
            NewMember member = members.get(i);
            wrong.addAll(member(at, member, today));
            boolean twice = member.who() instanceof Who.Unregistered unregistered
                    ? unregistered
                            .details()
                            .snils()
                            .filter(number -> !numbers.add(number))
                            .isPresent()
                    : !known.add(((Who.Registered) member.who()).person());
            if (twice) {
                wrong.add(new Violation(at, "families.twice", TWICE));
            }
        }
        return wrong;
    }

    static List<Violation> member(String at, NewMember member, LocalDate today) {
        List<Violation> wrong = new ArrayList<>();
        if (member.from().filter(today::isBefore).isPresent()) {
            wrong.add(new Violation(at + "/from", "date.future", FUTURE));
        }
        if (member.who() instanceof Who.Unregistered unregistered) {
            wrong.addAll(person(at + "/person", unregistered.details(), today));
        }
        return wrong;
    }

    static List<Violation> person(String at, PersonDetails details, LocalDate today) {
        return details.birth().map(BirthDate::date).filter(today::isBefore).isPresent()
                ? List.of(new Violation(at + "/birth/date", "date.future", FUTURE))
                : List.of();
    }

    /**
     * When somebody begins to belong to a family: nobody does before they are born.
     *
     * @param usual where the member says nothing
     */
    static LocalDate from(NewMember member, LocalDate usual) {
        LocalDate from = member.from().orElse(usual);
        return member.who() instanceof Who.Unregistered unregistered
                ? unregistered
                        .details()
                        .birth()
                        .map(BirthDate::date)
                        .filter(from::isBefore)
                        .orElse(from)
                : from;
    }

    static List<Violation> recorded(Recorded recorded, Clock clock) {
        Instant now = clock.instant();
        return recorded.occurredAt().filter(now::isBefore).isPresent()
                ? List.of(new Violation("/occurredAt", "date.future", FUTURE))
                : List.of();
    }

    static Violation unknownPlace() {
        return new Violation("/placeId", "families.place", UNKNOWN_PLACE);
    }

    static void refuse(List<Violation> wrong) {
        if (!wrong.isEmpty()) {
            throw DomainException.invalid(KernelError.INVALID, wrong);
        }
    }
}
