package io.ochag.families.source;

import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import java.util.List;

/**
 * A row of a table as texts. Days out of a spreadsheet are ISO dates.
 *
 * @param number from 1, as a spreadsheet counts
 */
public record SourceRow(
        long number, @PersonalData(Kind.FREE_TEXT) List<String> cells) {
    public SourceRow {
        cells = List.copyOf(cells);
    }

    /** The cell of a column, from 0; a row may be shorter than the header. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    @Override
    public String toString() {
        return "SourceRow[" + number + "]";
    }
}
