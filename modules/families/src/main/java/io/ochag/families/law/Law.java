package io.ochag.families.law;

import io.ochag.families.BirthDate;
import io.ochag.families.BirthDate.Precision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What laws set on each day. The region's own value wins over the shipped one. */
public final class Law {
    private final List<LawRow> rows;

    public Law(List<LawRow> rows) {
        this.rows = List.copyOf(rows);
    }

    /** The words of a list such as {@code acts.FULL}; none where nothing is said for the day. */
    public Set<String> words(String code, LocalDate day) {
        return find(code, day)
                .map(value -> value.isBlank() ? Set.<String>of() : Set.of(value.split(" ", -1)))
                .orElse(Set.of());
    }

    /** Whether it is so on the day. */
    public boolean holds(String code, LocalDate day) {
        return find(code, day).filter("yes"::equals).isPresent();
    }

    /** @throws IllegalStateException where nothing is said for the day */
    public String value(String code, LocalDate day) {
        return find(code, day).orElseThrow(() -> new IllegalStateException("no value of " + code + " for the day"));
    }

    /** Whether somebody has reached an age, such as {@code age.full-capacity}, on the day. */
    public Reached reached(String age, Optional<BirthDate> birth, LocalDate day) {
        if (birth.isEmpty()) {
            return Reached.UNKNOWN;
        }
        int years = Integer.parseInt(value(age, day));
        boolean nextDay = "DAY_AFTER".equals(value("age.reached", day));
        if (!day.isBefore(Ages.reachedOn(latest(birth.get()), years, nextDay))) {
            return Reached.YES;
        }
        return day.isBefore(Ages.reachedOn(earliest(birth.get()), years, nextDay)) ? Reached.NO : Reached.UNKNOWN;
    }

    /** The latest day on which somebody may reach the age, by the law of the day given. */
    public LocalDate reachedOn(String age, BirthDate birth, LocalDate day) {
        return Ages.reachedOn(
                latest(birth), Integer.parseInt(value(age, day)), "DAY_AFTER".equals(value("age.reached", day)));
    }

    private Optional<String> find(String code, LocalDate day) {
        return rows.stream()
                .filter(row -> row.code().equals(code) && row.holdsOn(day))
                .max((one, other) -> Boolean.compare(one.ofRegion(), other.ofRegion()))
                .map(LawRow::value);
    }

    private static LocalDate earliest(BirthDate birth) {
        return isRough(birth) ? birth.date().minusYears(1) : birth.date();
    }

    private static LocalDate latest(BirthDate birth) {
        if (birth.precision() == Precision.YEAR) {
            return birth.date().plusYears(1).minusDays(1);
        }
        return isRough(birth) ? birth.date().plusYears(1) : birth.date();
    }

    private static boolean isRough(BirthDate birth) {
        return birth.precision() != Precision.EXACT && birth.precision() != Precision.YEAR;
    }

    /** Whether an age is reached, as far as the birth date is known. */
    public enum Reached {
        YES,
        NO,
        UNKNOWN
    }
}
