package io.ochag.server.demo;

import io.ochag.families.MemberRole;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Invented families by number: the same seed, day and number of places give the same family, whichever were asked for before. Nobody in them is
 * real. Some are best told two by two: a child of separated parents is in the family of an even number and in the one after it; one family in sixty is
 * written down a second time under the number after its own.
 */
public final class DemoFamilies {
    private static final int PAIR = 1;
    private static final int SHAPE = 2;
    private static final int DEEDS = 3;
    private static final int SECOND = 4;
    private static final double TWICE = 0.034;
    private static final double SEPARATED = 0.08;
    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 2, 1);

    private final long seed;
    private final LocalDate asOf;
    private final int places;
    private final Surnames surnames;

    /** What connects a family of an even number with the next one. */
    private enum Pair {
        APART,
        SEPARATED_PARENTS,
        WRITTEN_TWICE
    }

    /**
     * @param asOf the day before which everything has happened
     * @param places how many places keep families, in turn
     */
    public DemoFamilies(long seed, LocalDate asOf, int places, Surnames surnames) {
        this.seed = seed;
        this.asOf = asOf;
        this.places = places;
        this.surnames = surnames;
    }

    /** @param number from 0 on; families of one number are kept at one place, numbers at places in turn */
    public DemoFamily family(int number) {
        boolean second = number % 2 == 1;
        Pair pair = pair(number);
        if (second && pair == Pair.WRITTEN_TWICE) {
            return new Twins(draw(number, SECOND), asOf).again(family(number - 1), number, number % places);
        }
        Household home = new Household(number, asOf, draw(number, SHAPE));
        Shape shape;
        if (pair == Pair.SEPARATED_PARENTS) {
            shape = second ? Shape.FATHER_ALONE : Shape.MOTHER_ALONE;
        } else {
            shape = Shape.of(home.draw());
        }
        if (second && pair == Pair.SEPARATED_PARENTS) {
            Separated.father(home, surnames, family(number - 1), asOf);
        } else {
            shape.fill(home, surnames, asOf);
        }
        return finished(number, shape, home);
    }

    /** The place that a family is registered at, by its position. */
    public int place(int number) {
        return number % places;
    }

    /** Whether a family may go on from the one before; asked for less than for the whole of it. */
    public boolean mayFollowOn(int number) {
        return number % 2 == 1 && pair(number) != Pair.APART;
    }

    private DemoFamily finished(int number, Shape shape, Household home) {
        Draw draw = draw(number, DEEDS);
        LocalDate registered = registered(draw, home);
        Optional<Integer> contact = Optional.empty();
        for (int i = home.members().size() - 1; i >= 0; i--) {
            DemoMember member = home.members().get(i);
            if (member.role() != MemberRole.CHILD && !member.person().phones().isEmpty()) {
                contact = Optional.of(i);
            }
        }
        Instant at = registered
                .atTime(LocalTime.of(draw.between(5, 12), draw.between(0, 59)))
                .toInstant(ZoneOffset.UTC);
        LaterLife later = new LaterLife(draw, registered, asOf, home, surnames);
        return new DemoFamily(
                number,
                number % places,
                at,
                home.members(),
                contact,
                later.deeds(shape, number % places, places),
                Optional.empty());
    }

    /** Not before everybody was born and in the family. */
    private LocalDate registered(Draw draw, Household home) {
        LocalDate last = home.members().stream()
                .map(DemoMember::from)
                .max(LocalDate::compareTo)
                .orElse(FIRST_DAY)
                .plusDays(draw.between(3, 8));
        long days = asOf.minusDays(3).toEpochDay() - FIRST_DAY.toEpochDay();
        LocalDate some = FIRST_DAY.plusDays((long) (draw.share() * days));
        LocalDate latest = asOf.minusDays(2);
        LocalDate wished = some.isBefore(last) ? last : some;
        return wished.isAfter(latest) ? latest : wished;
    }

    private Pair pair(int number) {
        double u = draw(number / 2, PAIR).share();
        return u < SEPARATED ? Pair.SEPARATED_PARENTS : u < SEPARATED + TWICE ? Pair.WRITTEN_TWICE : Pair.APART;
    }

    private Draw draw(int number, int what) {
        return new Draw(seed, number, what);
    }
}
