package io.ochag.families.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives every cell of a merged area the text of its first one, while rows pass by in order. */
final class MergedAreas {
    /** Rows from 1, columns from 0; the last ones belong to it. */
    record Area(long firstRow, int firstColumn, long lastRow, int lastColumn) {}

    private final int columns;
    private final List<Area> areas;
    private final Map<Area, String> open = new HashMap<>();
    private int next;

    /** @param columns no row has more */
    MergedAreas(List<Area> areas, int columns) {
        this.columns = columns;
        this.areas = areas.stream().sorted(Comparator.comparing(Area::firstRow)).toList();
    }

    SourceRow filled(SourceRow row) {
        open.keySet().removeIf(area -> area.lastRow() < row.number());
        for (; next < areas.size() && areas.get(next).firstRow() <= row.number(); next++) {
            Area area = areas.get(next);
            // an area whose first row is left out is blank
            open.put(area, area.firstRow() == row.number() ? row.cell(area.firstColumn()) : "");
        }
        if (open.isEmpty()) {
            return row;
        }
        // areas that do not overlap are no more than columns
        if (open.size() > columns) {
            throw new UnreadableSource(UnreadableSource.Why.BROKEN);
        }
        List<String> cells = new ArrayList<>(row.cells());
        open.forEach((area, text) -> {
            // a title may be merged over the whole width of the sheet
            int last = Math.min(area.lastColumn(), columns - 1);
            while (cells.size() <= last) {
                cells.add("");
            }
            for (int column = area.firstColumn(); column <= last; column++) {
                cells.set(column, text);
            }
        });
        return new SourceRow(row.number(), cells);
    }
}
