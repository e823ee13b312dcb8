package io.ochag.families.matching;

import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The keys of several persons, column by column; several keys of one person are one text with a separator that no name has. */
record KeyColumns(
        @NotPersonal String[] members,
        @PersonalData(Kind.NAME) String[] surnames,
        @PersonalData(Kind.NAME) String[] plains,
        @PersonalData(Kind.NAME) String[] givens,
        @PersonalData(Kind.NAME) String[] patronymics,
        @PersonalData(Kind.BIRTH_DATE) String[] days,
        @PersonalData(Kind.BIRTH_DATE) String[] sureDays,
        @PersonalData(Kind.BIRTH_DATE) @Nullable String[] bornFrom,
        @PersonalData(Kind.BIRTH_DATE) @Nullable String[] bornBefore,
        @PersonalData(Kind.OFFICIAL_NUMBER) @Nullable String[] snils,
        @PersonalData(Kind.CONTACT) String[] phones) {
    static final String SEPARATOR = "\u001f";

    static KeyColumns of(List<MatchKeys> keys) {
        return new KeyColumns(
                IntStream.range(0, keys.size()).mapToObj(Integer::toString).toArray(String[]::new),
                column(keys, MatchKeys::surname),
                joined(keys, MatchKeys::plainSurnames),
                joined(keys, MatchKeys::givens),
                column(keys, MatchKeys::patronymic),
                joined(keys, MatchKeys::days),
                joined(keys, MatchKeys::sureDays),
                open(keys, MatchKeys::bornFrom),
                open(keys, MatchKeys::bornBefore),
                open(keys, MatchKeys::snils),
                joined(keys, MatchKeys::phones));
    }

    private static String[] column(List<MatchKeys> keys, Function<MatchKeys, String> value) {
        return keys.stream().map(value).toArray(String[]::new);
    }

    private static String[] joined(List<MatchKeys> keys, Function<MatchKeys, String[]> values) {
        return column(keys, one -> String.join(SEPARATOR, values.apply(one)));
    }

    private static @Nullable String[] open(List<MatchKeys> keys, Function<MatchKeys, @Nullable Object> value) {
        @Nullable String[] column = new String[keys.size()];
        for (int i = 0; i < column.length; i++) {
            Object one = value.apply(keys.get(i));
            column[i] = one == null ? null : one.toString();
        }
        return column;
    }

    @Override
    public String toString() {
        return "KeyColumns[***]";
    }
}
