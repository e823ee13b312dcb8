package io.ochag.server.demo;

import io.ochag.families.BirthDate;
import io.ochag.families.BirthDate.Precision;
import io.ochag.families.IdentityLevel;
import io.ochag.families.MemberRole;
import io.ochag.families.PersonDetails;
import io.ochag.families.Sex;
import io.ochag.kernel.person.Patronymic;
import io.ochag.kernel.person.PersonName;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A family that is written down a second time, by ear and without papers. */
final class Twins {
    private static final double FOUND = 0.4;
    private static final List<String[]> HEARD = List.of(
            new String[] {"о", "а"},
            new String[] {"е", "и"},
            new String[] {"ё", "е"},
            new String[] {"нн", "н"},
            new String[] {"ж", "ш"},
            new String[] {"д", "т"});

    private final Draw draw;
    private final LocalDate asOf;

    Twins(Draw draw, LocalDate asOf) {
        this.draw = draw;
        this.asOf = asOf;
    }

    DemoFamily again(DemoFamily before, int number, int place) {
        List<DemoMember> members = new ArrayList<>();
        Map<Integer, Integer> same = new HashMap<>();
        for (int i = 0; i < before.members().size(); i++) {
            DemoMember member = before.members().get(i);
            if (i == 0 || member.role() == MemberRole.CHILD || draw.chance(0.5)) {
                same.put(members.size(), i);
                PersonDetails told = told(member.person());
                members.add(new DemoMember(
                        told, member.role(), member.ground(), notBeforeBirth(member.from(), told), Optional.empty()));
            }
        }
        Instant latest = asOf.minusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
        Instant at = before.registeredAt().plus(draw.between(1, 400), ChronoUnit.DAYS);
        return new DemoFamily(
                number,
                place,
                at.isAfter(latest) ? latest : at,
                members,
                Optional.of(0),
                List.of(),
                Optional.of(new DemoFamily.Twin(same, draw.chance(FOUND))));
    }

    private static LocalDate notBeforeBirth(LocalDate from, PersonDetails told) {
        return told.birth().map(BirthDate::date).filter(from::isBefore).orElse(from);
    }

    private PersonDetails told(PersonDetails person) {
        PersonName name = person.name();
        String surname = draw.chance(0.25) ? misheard(name.surname()) : name.surname();
        String given = draw.chance(0.3) ? GivenNames.otherForm(name.given()) : name.given();
        Patronymic patronymic = draw.chance(0.25) ? Patronymic.UNKNOWN : name.patronymic();
        return new PersonDetails(
                new PersonName(surname, given, patronymic),
                person.birth().flatMap(this::remembered),
                draw.chance(0.1) ? Sex.UNKNOWN : person.sex(),
                Optional.empty(),
                IdentityLevel.AS_TOLD,
                draw.chance(0.7) ? person.phones() : List.of());
    }

    private Optional<BirthDate> remembered(BirthDate birth) {
        LocalDate date = birth.date();
        double u = draw.share();
        if (u < 0.06 && date.getDayOfMonth() <= 12) {
            return Optional.of(new BirthDate(
                            LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue()),
                            birth.precision()))
                    .filter(swapped -> swapped.date().isBefore(asOf));
        }
        if (u < 0.1) {
            return Optional.of(new BirthDate(date.minusYears(1), birth.precision()));
        }
        if (u < 0.16) {
            return Optional.of(new BirthDate(date, Precision.YEAR));
        }
        return u < 0.2 ? Optional.empty() : Optional.of(birth);
    }

    private String misheard(String surname) {
        String[] slip = draw.among(HEARD);
        int at = surname.indexOf(slip[0], 1);
        if (at > 0) {
            return surname.substring(0, at) + slip[1] + surname.substring(at + slip[0].length());
        }
        int gap = draw.between(1, surname.length() - 2);
        return surname.substring(0, gap) + surname.substring(gap + 1);
    }
}
