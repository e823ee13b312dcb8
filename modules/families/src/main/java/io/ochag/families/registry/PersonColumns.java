package io.ochag.families.registry;

import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** New rows of {@code person}, column by column. */
record PersonColumns(
        UUID[] ids,
        @NotPersonal String[] municipalities,
        @PersonalData(Kind.NAME) String[] surnames,
        @PersonalData(Kind.NAME) String[] givens,
        @PersonalData(Kind.NAME) @Nullable String[] patronymics,
        @NotPersonal String[] patronymicStates,
        @PersonalData(Kind.NAME) String[] surnamesFolded,
        @PersonalData(Kind.NAME) String[] givensFolded,
        @PersonalData(Kind.NAME) String[] patronymicsFolded,
        @PersonalData(Kind.BIRTH_DATE) @Nullable String[] birthDates,
        @NotPersonal @Nullable String[] birthPrecisions,
        @NotPersonal String[] sexes,
        @PersonalData(Kind.OFFICIAL_NUMBER) @Nullable String[] snils,
        @NotPersonal String[] identities,
        @NotPersonal String[] occurredAts) {

    static PersonColumns of(List<PersonRow> rows) {
        return new PersonColumns(
                rows.stream().map(row -> row.id().value()).toArray(UUID[]::new),
                column(rows, row -> row.municipality().value()),
                column(rows, PersonRow::surname),
                column(rows, PersonRow::given),
                column(rows, PersonRow::patronymic),
                column(rows, PersonRow::patronymicState),
                column(rows, PersonRow::surnameFolded),
                column(rows, PersonRow::givenFolded),
                column(rows, PersonRow::patronymicFolded),
                column(rows, PersonRow::birthDate),
                column(rows, PersonRow::birthPrecision),
                column(rows, PersonRow::sex),
                column(rows, PersonRow::snils),
                column(rows, PersonRow::identity),
                column(rows, PersonRow::occurredAt));
    }

    private static String[] column(List<PersonRow> rows, Function<PersonRow, @Nullable Object> value) {
        String[] column = new String[rows.size()];
        for (int i = 0; i < column.length; i++) {
            Object one = value.apply(rows.get(i));
            if (one != null) {
                column[i] = one.toString();
            }
        }
        return column;
    }

    @Override
    public String toString() {
        return "PersonColumns[***]";
    }
}
