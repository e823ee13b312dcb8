package io.ochag.families.source;

import io.ochag.families.ImportLimits;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import java.util.List;

/**
 * A row of a table as texts. Days out of a spreadsheet are ISO dates.
 *
 * @param number from 1, as a spreadsheet counts; 0 for the header of a table that has none
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

    /** This row, unless it is beyond the limits: {@link UnreadableSource}. */
    SourceRow within(ImportLimits limits) {
        boolean fits = number <= limits.rows()
                && cells.size() <= limits.columns()
                && cells.stream().allMatch(cell -> cell.length() <= limits.cell());
        if (!fits) {
            throw new UnreadableSource(UnreadableSource.Why.TOO_LARGE);
        }
        return this;
    }

    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    @Override
    public String toString() {
        return "SourceRow[" + number + "]";
    }
}
