package io.ochag.kernel.time;

import io.ochag.kernel.error.InvalidValueException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long something may take, in the unit that the rule states. A week is seven calendar days, a year twelve months; the units are not
 * convertible into each other otherwise. {@link Terms} says when one ends.
 */
public sealed interface Term {
    /** The largest count of any unit. */
    int MOST = 10_000;

    int count();

    /** Short form for settings and columns: {@code 48h}, {@code 30d}, {@code 10wd}, {@code 3m}. */
    String text();

    /** A term that is counted in days of the calendar and so has a last day. */
    sealed interface InDays extends Term {}

    /** Hours that run day and night without stops ("сутки" are 24 of them). */
    record Hours(int count) implements Term {
        /** @throws InvalidValueException {@code term.count} */
        public Hours {
            check(count);
        }

        @Override
        public String text() {
            return count + "h";
        }
    }

    /** Days of the calendar, days off included. */
    record CalendarDays(int count) implements InDays {
        /** @throws InvalidValueException {@code term.count} */
        public CalendarDays {
            check(count);
        }

        @Override
        public String text() {
            return count + "d";
        }
    }

    /** Working days alone. */
    record WorkingDays(int count) implements InDays {
        /** @throws InvalidValueException {@code term.count} */
        public WorkingDays {
            check(count);
        }

        @Override
        public String text() {
            return count + "wd";
        }
    }

    record Months(int count) implements InDays {
        /** @throws InvalidValueException {@code term.count} */
        public Months {
            check(count);
        }

        @Override
        public String text() {
            return count + "m";
        }
    }

    /**
     * Reads what {@link #text} writes.
     *
     * @throws InvalidValueException {@code term.format}, {@code term.count}
     */
    static Term parse(String text) {
        Matcher parts = Pattern.compile("([0-9]{1,5})(h|d|wd|m)").matcher(text);
        if (!parts.matches()) {
            throw new InvalidValueException("term.format");
        }
        int count = Integer.parseInt(parts.group(1));
        return switch (parts.group(2)) {
            case "h" -> new Hours(count);
            case "d" -> new CalendarDays(count);
            case "wd" -> new WorkingDays(count);
            default -> new Months(count);
        };
    }

    private static void check(int count) {
        if (count < 1 || count > MOST) {
            throw new InvalidValueException("term.count");
        }
    }
}
