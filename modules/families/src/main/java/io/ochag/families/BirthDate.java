package io.ochag.families;

import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import java.time.LocalDate;

/**
 * A birth date and how exactly it is known. It prints masked.
 *
 * @param date the day; for a known year the first of January
 */
public record BirthDate(@PersonalData(Kind.BIRTH_DATE) LocalDate date, Precision precision) {
    public BirthDate {
        date = precision == Precision.YEAR ? date.withDayOfYear(1) : date;
    }

    /** How exactly a birth date is known. */
    public enum Precision {
        EXACT,
        YEAR,
        ESTIMATED
    }

    @Override
    public String toString() {
        return "BirthDate[***]";
    }
}
