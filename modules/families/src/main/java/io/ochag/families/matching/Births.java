package io.ochag.families.matching;

import io.ochag.families.BirthDate;
import io.ochag.families.BirthDate.Precision;
import io.ochag.families.MatchReason;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Birth dates: how two of them stand to each other, and which dates a slip of the pen makes of one. */
final class Births {
    /** An estimated age is right within so many years. */
    static final int ESTIMATE = 3;

    private Births() {}

    /** Nothing where one of them is not known. */
    static Optional<MatchReason> compare(Optional<BirthDate> one, Optional<BirthDate> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(compare(one.get(), other.get()));
    }

    private static MatchReason compare(BirthDate one, BirthDate other) {
        LocalDate first = one.date();
        LocalDate second = other.date();
        if (one.precision() == Precision.EXACT && other.precision() == Precision.EXACT) {
            if (first.equals(second)) {
                return MatchReason.SAME_BIRTH;
            }
            if (swapped(first).filter(second::equals).isPresent()) {
                return MatchReason.BIRTH_SWAPPED;
            }
            return isOneDigit(first, second) ? MatchReason.BIRTH_DIGIT : MatchReason.OTHER_BIRTH;
        }
        int years = Math.abs(first.getYear() - second.getYear());
        if (years == 0) {
            return MatchReason.BIRTH_YEAR;
        }
        boolean estimated = one.precision() == Precision.ESTIMATED || other.precision() == Precision.ESTIMATED;
        return estimated && years <= ESTIMATE ? MatchReason.BIRTH_AROUND : MatchReason.OTHER_BIRTH;
    }

    static Optional<LocalDate> swapped(LocalDate date) {
        return date.getDayOfMonth() <= 12 && date.getDayOfMonth() != date.getMonthValue()
                ? Optional.of(LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue()))
                : Optional.empty();
    }

    /** Every date that differs in one digit and is one, of the same or the neighbouring century's years. */
    static Set<LocalDate> oneDigitOff(LocalDate date) {
        Set<LocalDate> dates = new LinkedHashSet<>();
        String digits = digits(date);
        // the century is never mistyped unseen
        for (int at = 2; at < digits.length(); at++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                if (digit != digits.charAt(at)) {
                    date(digits.substring(0, at) + digit + digits.substring(at + 1))
                            .ifPresent(dates::add);
                }
            }
        }
        return dates;
    }

    private static boolean isOneDigit(LocalDate one, LocalDate other) {
        String first = digits(one);
        String second = digits(other);
        int differ = 0;
        for (int i = 0; i < first.length(); i++) {
            differ += first.charAt(i) == second.charAt(i) ? 0 : 1;
        }
        return differ == 1 && first.substring(0, 2).equals(second.substring(0, 2));
    }

    private static String digits(LocalDate date) {
        return String.format("%04d%02d%02d", date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    private static Optional<LocalDate> date(String digits) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(digits.substring(0, 4)),
                    Integer.parseInt(digits.substring(4, 6)),
                    Integer.parseInt(digits.substring(6))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
