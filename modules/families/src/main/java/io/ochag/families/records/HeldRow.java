package io.ochag.families.records;

import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that the registry holds about a person, for their own request.
 *
 * @param code of what it is, where that is one of a list; its words stand in {@link HeldTexts}
 * @param ru what it is called in a catalogue, or what it says
 * @param en the same in English, where a catalogue has it
 */
record HeldRow(
        @NotPersonal String kind,
        @NotPersonal @Nullable String code,
        @PersonalData(Kind.FREE_TEXT) @Nullable String ru,
        @PersonalData(Kind.FREE_TEXT) @Nullable String en,
        @PersonalData(Kind.FREE_TEXT) @Nullable LocalDate fromDay,
        @PersonalData(Kind.FREE_TEXT) @Nullable LocalDate toDay) {
    @Override
    public String toString() {
        return "HeldRow[" + kind + "]";
    }
}
