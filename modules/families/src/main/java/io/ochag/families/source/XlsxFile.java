package io.ochag.families.source;

import io.ochag.families.ImportLimits;
import io.ochag.families.source.MergedAreas.Area;
import io.ochag.families.source.UnreadableSource.Why;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** A sheet of a workbook. Merged cells have the text of the first of them; days are ISO dates, numbers have no exponent. */
public final class XlsxFile {
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);
    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");

    private final SpooledFile file;
    private final ImportLimits limits;
    private @Nullable Map<String, List<Area>> merged;

    public XlsxFile(SpooledFile file, ImportLimits limits) {
        this.file = file;
        this.limits = limits;
    }

    /** @param name empty for the first sheet */
    public SourceRows rows(Optional<String> name) {
        Map<String, List<Area>> merged = looked();
        String wanted = name.or(() -> merged.keySet().stream().findFirst())
                .filter(merged::containsKey)
                .orElseThrow(() -> new UnreadableSource(Why.NO_SUCH_SHEET));
        try {
            ReadableWorkbook workbook = new ReadableWorkbook(file.path().toFile(), WITH_FORMATS);
            try {
                Sheet sheet = workbook.findSheet(wanted).orElseThrow(() -> new UnreadableSource(Why.NO_SUCH_SHEET));
                return new Rows(
                        workbook,
                        sheet.openStream(),
                        new MergedAreas(merged.getOrDefault(wanted, List.of()), limits.columns()));
            } catch (IOException | RuntimeException e) {
                workbook.close();
                throw e;
            }
        } catch (UnreadableSource e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new UnreadableSource(Why.BROKEN);
        }
    }

    private Map<String, List<Area>> looked() {
        Map<String, List<Area>> known = merged;
        if (known == null) {
            known = new WorkbookParts(limits).mergedBySheet(file.path());
            merged = known;
        }
        return known;
    }

    private final class Rows implements SourceRows {
        private final ReadableWorkbook workbook;
        private final Stream<Row> stream;
        private final Iterator<Row> rows;
        private final MergedAreas merged;

        private Rows(ReadableWorkbook workbook, Stream<Row> stream, MergedAreas merged) {
            this.workbook = workbook;
            this.stream = stream;
            this.rows = stream.iterator();
            this.merged = merged;
        }

        @Override
        public Optional<SourceRow> next() {
            try {
                if (!rows.hasNext()) {
                    return Optional.empty();
                }
                Row row = rows.next();
                if (row.getCellCount() > limits.columns()) {
                    throw new UnreadableSource(Why.TOO_LARGE);
                }
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < row.getCellCount(); i++) {
                    cells.add(text(row.getCell(i)));
                }
                return Optional.of(
                        merged.filled(new SourceRow(row.getRowNum(), cells)).within(limits));
            } catch (UnreadableSource e) {
                throw e;
            } catch (RuntimeException e) {
                // a cell that is not what it says: the message may repeat it
                throw new UnreadableSource(Why.BROKEN);
            }
        }

        @Override
        public void close() {
            stream.close();
            try {
                workbook.close();
            } catch (IOException e) {
                throw new UnreadableSource(Why.BROKEN);
            }
        }
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
            return "";
        }
        if (cell.getType() == CellType.NUMBER) {
            return isDay(cell) ? cell.asDate().toLocalDate().toString() : plain(cell.asNumber());
        }
        String text = cell.getText();
        return text == null ? "" : text;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static boolean isDay(Cell cell) {
        String format = cell.getDataFormatString();
        if (format == null) {
            return false;
        }
        String signs = LITERALS.matcher(format.toLowerCase(Locale.ROOT)).replaceAll("");
        return signs.contains("d") || signs.contains("y") || signs.contains("mmm");
    }
}
