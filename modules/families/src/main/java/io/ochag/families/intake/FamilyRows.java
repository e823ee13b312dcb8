package io.ochag.families.intake;

import io.ochag.families.RegisterMapping.Meaning;
import io.ochag.families.intake.ColumnPlan.Place;
import io.ochag.families.source.SourceRow;
import io.ochag.families.source.SourceRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of a file, family by family: those that follow one another with the same key, or each for itself. Blank rows are passed over. */
final class FamilyRows {
    private final SourceRows rows;
    private final Optional<Place> key;
    private Optional<SourceRow> ahead;

    FamilyRows(SourceRows rows, ColumnPlan plan, long after) {
        this.rows = rows;
        this.key = plan.place(Meaning.FAMILY_KEY);
        this.ahead = following();
        while (ahead.isPresent() && ahead.get().number() <= after) {
            ahead = following();
        }
    }

    /** Empty at the end of the file. More than {@code most} rows of one family are given as several. */
    List<SourceRow> next(int most) {
        List<SourceRow> family = new ArrayList<>();
        while (ahead.isPresent() && family.size() < most && (family.isEmpty() || belongs(family.get(0), ahead.get()))) {
            family.add(ahead.get());
            ahead = following();
        }
        return family;
    }

    private boolean belongs(SourceRow first, SourceRow other) {
        return key.map(place -> first.cell(place.index()).strip())
                .filter(text -> !text.isEmpty())
                .filter(text ->
                        text.equals(other.cell(key.orElseThrow().index()).strip()))
                .isPresent();
    }

    private Optional<SourceRow> following() {
        Optional<SourceRow> row = rows.next();
        while (row.isPresent() && row.get().isBlank()) {
            row = rows.next();
        }
        return row;
    }
}
