package io.ochag.server.demo;

import io.ochag.families.MemberRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Who is in a family. Children come 11 months apart at least, unless they are twins, and parents are of an age to have them. */
enum Shape {
    COUPLE(0.455),
    MOTHER_ALONE(0.22),
    LARGE(0.09),
    THREE_GENERATIONS(0.06),
    GUARDIAN(0.035),
    FOSTER(0.013),
    SINGLE(0.075),
    EXPECTING(0.027),
    WIDOW(0.012),
    YOUNG_MOTHER(0.006),
    FATHER_ALONE(0.007);

    private static final int YEAR = 365;
    private static final NavigableMap<Double, Shape> BY_SHARE = byShare();

    private final double share;

    Shape(double share) {
        this.share = share;
    }

    static Shape of(Draw draw) {
        Map.Entry<Double, Shape> found = BY_SHARE.higherEntry(draw.share() * BY_SHARE.lastKey());
        return found == null ? COUPLE : found.getValue();
    }

    void fill(Household home, Surnames surnames, LocalDate asOf) {
        Draw draw = home.draw();
        Surname surname = surnames.draw(draw.random());
        switch (this) {
            case COUPLE -> parents(home, surname, children(draw, asOf, draw.chance(0.45) ? 1 : 2), true, true);
            case LARGE ->
                parents(
                        home,
                        surname,
                        children(draw, asOf, 3 + (int) (draw.share() * draw.share() * 5)),
                        true,
                        draw.chance(0.85));
            case WIDOW -> parents(home, surname, children(draw, asOf, draw.between(1, 2)), true, true);
            case MOTHER_ALONE -> parents(home, surname, children(draw, asOf, draw.chance(0.65) ? 1 : 2), true, false);
            case FATHER_ALONE -> parents(home, surname, children(draw, asOf, 1), false, true);
            case THREE_GENERATIONS -> threeGenerations(home, surname, asOf);
            case GUARDIAN -> guardian(home, surname, surnames.draw(draw.random()), asOf);
            case FOSTER -> foster(home, surnames, asOf);
            case SINGLE -> single(home, surname, asOf);
            case EXPECTING ->
                parents(home, surname, List.of(asOf.minusDays(draw.between(-150, 10))), true, draw.chance(0.8));
            case YOUNG_MOTHER -> youngMother(home, surname, asOf);
        }
        if (this == EXPECTING) {
            home.members().removeIf(member -> member.role() == MemberRole.CHILD);
        }
    }

    /** Birthdays, the eldest first. */
    static List<LocalDate> children(Draw draw, LocalDate asOf, int many) {
        LocalDate latest = asOf.minusDays(12);
        int room = many > 1 ? many * 20 * 30 : 0;
        LocalDate born = latest.minusDays(draw.between(room, 17 * YEAR));
        List<LocalDate> all = new ArrayList<>();
        for (int i = 0; i < many && !born.isAfter(latest); i++) {
            all.add(born);
            if (!draw.chance(0.013)) {
                born = born.plusDays(draw.between(335, many > 2 ? 3 * YEAR : 5 * YEAR));
            }
        }
        return all;
    }

    /** A mother and a father, or one of them, with children of theirs. */
    static void parents(Household home, Surname surname, List<LocalDate> births, boolean mother, boolean father) {
        Draw draw = home.draw();
        LocalDate first = births.get(0);
        LocalDate together = first.minusDays(draw.between(300, 4 * YEAR));
        LocalDate motherBorn = first.minusDays(draw.between(19 * YEAR, 29 * YEAR) + draw.between(0, 7 * YEAR));
        LocalDate fatherBorn = motherBorn.minusDays(draw.between(-2 * YEAR, 8 * YEAR));
        boolean ownName = !father && draw.chance(0.5);
        String fatherName = GivenNames.of(false, fatherBorn.getYear(), draw);
        if (mother) {
            home.take(surname, true, grandfather(draw, motherBorn), motherBorn, MemberRole.MOTHER, together);
        }
        if (father) {
            int at = home.take(surname, false, grandfather(draw, fatherBorn), fatherBorn, MemberRole.FATHER, together);
            fatherName = home.members().get(at).person().name().given();
        }
        for (LocalDate born : births) {
            boolean girl = draw.chance(0.486);
            String known = ownName && draw.chance(0.15) ? "" : fatherName;
            home.take(surname, girl, known, born, MemberRole.CHILD, born);
        }
    }

    private static void threeGenerations(Household home, Surname surname, LocalDate asOf) {
        Draw draw = home.draw();
        parents(home, surname, children(draw, asOf, draw.between(1, 3)), true, draw.chance(0.4));
        DemoMember mother = home.members().get(0);
        LocalDate born = bornOf(mother, asOf.minusYears(30)).minusDays(draw.between(20 * YEAR, 30 * YEAR));
        home.take(surname, true, grandfather(draw, born), born, MemberRole.GRANDPARENT, mother.from());
    }

    private static void guardian(Household home, Surname surname, Surname other, LocalDate asOf) {
        Draw draw = home.draw();
        LocalDate child = asOf.minusDays(draw.between(2 * YEAR, 17 * YEAR));
        LocalDate since =
                child.plusDays(draw.between(200, Math.max(201, (int) (asOf.toEpochDay() - child.toEpochDay()) - 100)));
        LocalDate born = child.minusDays(draw.between(42 * YEAR, 56 * YEAR));
        home.take(surname, true, grandfather(draw, born), born, MemberRole.GUARDIAN, since);
        ward(home, draw.chance(0.6) ? surname : other, child, since);
    }

    private static void foster(Household home, Surnames surnames, LocalDate asOf) {
        Draw draw = home.draw();
        Surname surname = surnames.draw(draw.random());
        LocalDate born = asOf.minusDays(draw.between(32 * YEAR, 55 * YEAR));
        LocalDate since = asOf.minusDays(draw.between(60, 5 * YEAR));
        home.take(surname, true, grandfather(draw, born), born, MemberRole.GUARDIAN, since);
        LocalDate husband = born.minusDays(draw.between(-YEAR, 6 * YEAR));
        if (draw.chance(0.7)) {
            home.take(surname, false, grandfather(draw, husband), husband, MemberRole.GUARDIAN, since);
        }
        int many = draw.between(1, 5);
        for (int i = 0; i < many; i++) {
            ward(home, surnames.draw(draw.random()), since.minusDays(draw.between(YEAR, 11 * YEAR)), since);
        }
    }

    private static void ward(Household home, Surname surname, LocalDate born, LocalDate since) {
        boolean girl = home.draw().chance(0.486);
        home.take(surname, girl, grandfather(home.draw(), born), born, MemberRole.CHILD, since);
    }

    /** A woman who expects a child, or somebody young who left an institution. */
    private static void single(Household home, Surname surname, LocalDate asOf) {
        Draw draw = home.draw();
        boolean young = draw.chance(0.45);
        LocalDate born =
                asOf.minusDays(young ? draw.between(18 * YEAR + 20, 23 * YEAR) : draw.between(19 * YEAR, 41 * YEAR));
        boolean woman = !young || draw.chance(0.5);
        home.take(
                surname, woman, grandfather(draw, born), born, MemberRole.OTHER, asOf.minusDays(draw.between(20, 900)));
    }

    private static void youngMother(Household home, Surname surname, LocalDate asOf) {
        Draw draw = home.draw();
        LocalDate baby = asOf.minusDays(draw.between(20, 400));
        LocalDate girl = baby.minusDays(draw.between(15 * YEAR, 17 * YEAR));
        LocalDate mother = girl.minusDays(draw.between(19 * YEAR, 28 * YEAR));
        home.take(surname, true, grandfather(draw, mother), mother, MemberRole.MOTHER, girl);
        home.take(surname, true, grandfather(draw, girl), girl, MemberRole.CHILD, girl);
        home.take(surname, draw.chance(0.486), "", baby, MemberRole.CHILD, baby);
    }

    private static String grandfather(Draw draw, LocalDate born) {
        return GivenNames.of(false, born.getYear() - 28, draw);
    }

    private static LocalDate bornOf(DemoMember member, LocalDate otherwise) {
        return member.person().birth().map(birth -> birth.date()).orElse(otherwise);
    }

    private static NavigableMap<Double, Shape> byShare() {
        NavigableMap<Double, Shape> all = new TreeMap<>();
        double sum = 0;
        for (Shape shape : values()) {
            sum += shape.share;
            all.put(sum, shape);
        }
        return all;
    }
}
