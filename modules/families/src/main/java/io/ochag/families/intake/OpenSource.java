package io.ochag.families.intake;

import io.ochag.families.ImportId;
import io.ochag.families.source.SourceRow;
import io.ochag.families.source.SourceRows;
import io.ochag.families.source.SpooledFile;
import java.util.ArrayList;
import java.util.List;

/** The file of a run, opened and read as far as a row. */
final class OpenSource implements AutoCloseable {
    private final ImportId run;
    private final SpooledFile file;
    private final SourceRows rows;
    private final FamilyRows families;
    private final ColumnPlan plan;
    private long position;

    OpenSource(ImportRow run, SpooledFile file, SourceRow header, ColumnPlan plan, SourceRows rows) {
        this.run = run.id();
        this.file = file;
        this.rows = rows;
        this.plan = plan;
        this.families = new FamilyRows(rows, plan, Math.max(header.number(), run.position()));
        this.position = run.position();
    }

    /** Whether the next row to be read here is the run's next one. */
    boolean isAt(ImportRow now) {
        return run.equals(now.id()) && position == now.position();
    }

    ColumnPlan plan() {
        return plan;
    }

    long position() {
        return position;
    }

    /** Fewer than asked for at the end of the file. */
    List<List<SourceRow>> next(int together) {
        List<List<SourceRow>> chunk = new ArrayList<>();
        List<SourceRow> family = families.next(MappingRules.MOST_ROWS);
        while (!family.isEmpty()) {
            chunk.add(family);
            position = family.get(family.size() - 1).number();
            family = chunk.size() < together ? families.next(MappingRules.MOST_ROWS) : List.of();
        }
        return chunk;
    }

    @Override
    public void close() {
        try {
            rows.close();
        } finally {
            file.close();
        }
    }
}
