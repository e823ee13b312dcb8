package io.ochag.families.law;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;

/** When an age is reached. */
public final class Ages {
    private static final MonthDay LEAP_DAY = MonthDay.of(Month.FEBRUARY, 29);

    private Ages() {}

    /**
     * The first day of an age. Whoever is born on 29 February has it in other years on 1 March: the last year ends with the last day of February
     * (ГК 192, п. 3).
     *
     * @param nextDay whether an age is reached only on the day after the birthday
     */
    public static LocalDate reachedOn(LocalDate born, int years, boolean nextDay) {
        LocalDate birthday = born.plusYears(years);
        boolean endsInFebruary = MonthDay.from(born).equals(LEAP_DAY) && !birthday.isLeapYear();
        return endsInFebruary || nextDay ? birthday.plusDays(1) : birthday;
    }
}
