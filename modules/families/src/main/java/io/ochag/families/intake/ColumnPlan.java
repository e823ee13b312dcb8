package io.ochag.families.intake;

import io.ochag.families.RegisterMapping;
import io.ochag.families.RegisterMapping.Column;
import io.ochag.families.RegisterMapping.Meaning;
import io.ochag.families.source.SourceRow;
import io.ochag.families.wording.RegisterWords;
import io.ochag.kernel.person.NotPersonal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Where in a row each column of a mapping stands. */
record ColumnPlan(List<Place> places) {
    ColumnPlan {
        places = List.copyOf(places);
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
                    .ifPresent(index -> places.add(new Place(
                            column.meaning(), column.member().orElse(0), index, title(column, header, index))));
        }
        return new ColumnPlan(places);
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
        String wanted = RegisterWords.plain(column.title().orElse(""));
        List<Integer> found = IntStream.range(0, header.cells().size())
                .filter(at -> RegisterWords.plain(header.cell(at)).equals(wanted))
                .boxed()
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Of a column that is given by its number, nobody knows whether what stands above it is a title: it may be somebody's name. */
    private static String title(Column column, SourceRow header, int index) {
        return column.title().isPresent() ? header.cell(index).strip() : Integer.toString(index + 1);
    }
}
