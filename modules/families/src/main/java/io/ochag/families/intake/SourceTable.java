package io.ochag.families.intake;

import io.ochag.families.BeginImport.Format;
import io.ochag.families.ImportLimits;
import io.ochag.families.RegisterMapping;
import io.ochag.families.RegisterMapping.Delimiter;
import io.ochag.families.RegisterMapping.Encoding;
import io.ochag.families.RegisterMapping.Layout;
import io.ochag.families.source.CsvFile;
import io.ochag.families.source.SourceRow;
import io.ochag.families.source.SourceRows;
import io.ochag.families.source.SpooledFile;
import io.ochag.families.source.XlsxFile;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The table of a file, as a mapping finds it: where its header is and what follows. */
final class SourceTable {
    private static final int HEADER_WITHIN = 20;

    private final SpooledFile file;
    private final Optional<XlsxFile> workbook;
    private final RegisterMapping mapping;
    private final ImportLimits limits;

    SourceTable(SpooledFile file, Format format, RegisterMapping mapping, ImportLimits limits) {
        this.file = file;
        this.workbook = format == Format.XLSX ? Optional.of(new XlsxFile(file, limits)) : Optional.empty();
        this.mapping = mapping;
        this.limits = limits;
    }

    /** From the first row of the sheet or file. The caller closes it. */
    SourceRows rows() {
        Layout layout = mapping.layout();
        if (workbook.isPresent()) {
            return workbook.get().rows(layout.sheet());
        }
        CsvFile csv = new CsvFile(file, limits);
        boolean utf8 = layout.encoding().map(Encoding.UTF_8::equals).orElseGet(csv::isUtf8);
        return csv.rows(utf8, layout.delimiter().map(Delimiter::sign).orElseGet(() -> csv.separator(utf8)));
    }

    /** @throws MissingColumns saying which columns of the mapping the likeliest header lacks */
    SourceRow header() {
        if (mapping.layout().hasNoHeader()) {
            return new SourceRow(0, List.of());
        }
        Optional<Integer> said = mapping.layout().headerRow();
        SourceRow best = new SourceRow(1, List.of());
        List<Integer> lacks = ColumnPlan.missing(mapping, best);
        try (SourceRows rows = rows()) {
            int last = said.orElse(HEADER_WITHIN);
            for (Optional<SourceRow> row = rows.next();
                    row.isPresent() && row.get().number() <= last;
                    row = rows.next()) {
                SourceRow one = row.get();
                if (said.isPresent() && one.number() < last) {
                    continue;
                }
                List<Integer> missing = ColumnPlan.missing(mapping, one);
                if (missing.isEmpty()) {
                    return one;
                }
                if (missing.size() < lacks.size()) {
                    best = one;
                    lacks = missing;
                }
            }
        }
        throw new MissingColumns(lacks);
    }

    /** Of all columns, also those that the mapping leaves out: the header, or the numbers of the columns where there is none. */
    List<String> titles() {
        if (!mapping.layout().hasNoHeader()) {
            return header().cells();
        }
        int widest = 0;
        try (SourceRows rows = rows()) {
            for (Optional<SourceRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                widest = Math.max(widest, row.get().cells().size());
            }
        }
        return IntStream.rangeClosed(1, widest).mapToObj(Integer::toString).toList();
    }

    /** The header has not got all columns, or has some twice. */
    static final class MissingColumns extends RuntimeException {
        private final List<Integer> columns;

        private MissingColumns(List<Integer> columns) {
            super(columns.size() + " columns are missing");
            this.columns = List.copyOf(columns);
        }

        /** From 0, in the mapping. */
        List<Integer> columns() {
            return columns;
        }
    }
}
