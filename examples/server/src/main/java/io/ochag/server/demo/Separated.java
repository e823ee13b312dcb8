package io.ochag.server.demo;

import io.ochag.families.MemberRole;
import io.ochag.families.MembershipGround;
import io.ochag.kernel.person.Patronymic;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The other home of children whose parents live apart. */
final class Separated {
    private static final int YEAR = 365;

    private Separated() {}

    /** The father by himself or with somebody new; the mother's children belong to him too. */
    static void father(Household home, Surnames surnames, DemoFamily mothers, LocalDate asOf) {
        Draw draw = home.draw();
        List<DemoMember> there = mothers.members();
        LocalDate eldest = there.stream()
                .filter(member -> member.role() == MemberRole.CHILD)
                .map(DemoMember::from)
                .min(LocalDate::compareTo)
                .orElse(asOf.minusYears(5));
        LocalDate apart = apart(draw, eldest, asOf);
        LocalDate born = eldest.minusDays(draw.between(20 * YEAR, 38 * YEAR));
        Surname surname = surnames.draw(draw.random());
        String grandfather = GivenNames.of(false, born.getYear() - 28, draw);
        home.take(surname, false, grandfather, born, MemberRole.FATHER, apart);
        if (draw.chance(0.35)) {
            LocalDate herBirth = born.plusDays(draw.between(-2 * YEAR, 9 * YEAR));
            String herFather = GivenNames.of(false, herBirth.getYear() - 28, draw);
            home.take(surnames.draw(draw.random()), true, herFather, herBirth, MemberRole.OTHER, apart);
        }
        for (int i = 0; i < there.size(); i++) {
            DemoMember child = there.get(i);
            if (child.role() == MemberRole.CHILD && child.person().name().patronymic() != Patronymic.NO_PATRONYMIC) {
                LocalDate from = child.from().isAfter(apart) ? child.from() : apart;
                home.take(new DemoMember(
                        child.person(), MemberRole.CHILD, MembershipGround.AS_TOLD, from, Optional.of(i)));
            }
        }
    }

    private static LocalDate apart(Draw draw, LocalDate eldest, LocalDate asOf) {
        int days = (int) (asOf.toEpochDay() - eldest.toEpochDay());
        return eldest.plusDays(draw.between(0, Math.max(1, days - 20)));
    }
}
