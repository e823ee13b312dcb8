package io.ochag.families.category;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;

/** When an age is reached. */
final class Ages {
    private static final MonthDay LEAP_DAY = MonthDay.of(Month.FEBRUARY, 29);

    private Ages() {}

    /** The first day of an age: the birthday. Whoever is born on 29 February has it in other years on 1 March (ГК 192, п. 3). */
    static LocalDate reachedOn(LocalDate born, int years) {
        LocalDate birthday = born.plusYears(years);
        return MonthDay.from(born).equals(LEAP_DAY) && !birthday.isLeapYear() ? birthday.plusDays(1) : birthday;
    }
}
