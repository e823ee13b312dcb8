package io.ochag.families.intake;

import io.ochag.families.RegisterMapping;
import io.ochag.families.RegisterMapping.Column;
import io.ochag.families.RegisterMapping.Meaning;
import io.ochag.families.source.SourceRow;
import io.ochag.kernel.person.NotPersonal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Where in a row each column of a mapping stands. */
record ColumnPlan(List<Place> places, @NotPersonal List<String> titles) {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");

    ColumnPlan {
        places = List.copyOf(places);
        titles = List.copyOf(titles);
    }

    /**
     * A column that was found.
     *
     * @param index from 0
     * @param title as the header has it, or the number where it has none
     */
    record Place(
            Meaning meaning,
            int member,
            int index,
            @NotPersonal String title) {}

    /** Columns of the mapping, from 0, that this header lacks or has twice. */
    static List<Integer> missing(RegisterMapping mapping, SourceRow header) {
        return IntStream.range(0, mapping.columns().size())
                .filter(at -> index(mapping.columns().get(at), header).isEmpty())
                .boxed()
                .toList();
    }

    /** For a header that lacks nothing. */
    static ColumnPlan of(RegisterMapping mapping, SourceRow header) {
        List<Place> places = new ArrayList<>();
        for (Column column : mapping.columns()) {
            index(column, header)
                    .ifPresent(index -> places.add(
                            new Place(column.meaning(), column.member().orElse(0), index, title(header, index))));
        }
        return new ColumnPlan(places, header.cells());
    }

    Optional<Place> place(Meaning meaning, int member) {
        return places.stream()
                .filter(place -> place.meaning() == meaning && place.member() == member)
                .findFirst();
    }

    Optional<Place> place(Meaning meaning) {
        return place(meaning, 0);
    }

    int members() {
        return places.stream().mapToInt(Place::member).max().orElse(0);
    }

    private static Optional<Integer> index(Column column, SourceRow header) {
        if (column.position().isPresent()) {
            return column.position().map(position -> position - 1);
        }
        String wanted = plain(column.title().orElse(""));
        List<Integer> found = IntStream.range(0, header.cells().size())
                .filter(at -> plain(header.cell(at)).equals(wanted))
                .boxed()
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    static String plain(String text) {
        return SPACES.matcher(text)
                .replaceAll(" ")
                .strip()
                .toLowerCase(Locale.ROOT)
                .replace('ё', 'е');
    }

    private static String title(SourceRow header, int index) {
        String title = header.cell(index).strip();
        return title.isEmpty() ? Integer.toString(index + 1) : title;
    }
}
