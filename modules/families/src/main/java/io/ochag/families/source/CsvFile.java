package io.ochag.families.source;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.ochag.families.ImportLimits;
import io.ochag.families.source.UnreadableSource.Why;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

/** Cells with separators between. */
public final class CsvFile {
    private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");
    private static final char MARK = '\uFEFF';
    private static final String SEPARATORS = ";\t,";
    private static final int LINES_LOOKED_AT = 20;

    private final SpooledFile file;
    private final ImportLimits limits;

    public CsvFile(SpooledFile file, ImportLimits limits) {
        this.file = file;
        this.limits = limits;
    }

    /** Whether all of it can be UTF-8; a text of Windows-1251 in Russian never is. */
    public boolean isUtf8() {
        char[] buffer = new char[8192];
        try (Reader reader = strict(StandardCharsets.UTF_8)) {
            while (reader.read(buffer) >= 0) {
                // read for its faults alone
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the first lines have most of. */
    public char separator(boolean utf8) {
        int[] counts = new int[SEPARATORS.length()];
        try (BufferedReader lines = new BufferedReader(strict(charset(utf8)))) {
            boolean quoted = false;
            int ends = 0;
            for (int c = lines.read(), read = 0; c >= 0 && ends < LINES_LOOKED_AT && read < limits.cell(); read++) {
                quoted ^= c == '"';
                int at = SEPARATORS.indexOf(c);
                if (at >= 0 && !quoted) {
                    counts[at]++;
                }
                ends += c == '\n' ? 1 : 0;
                c = lines.read();
            }
        } catch (CharacterCodingException e) {
            throw new UnreadableSource(Why.BROKEN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return SEPARATORS.charAt(most);
    }

    public SourceRows rows(boolean utf8, char separator) {
        try {
            Reader reader = new BufferedReader(strict(charset(utf8)));
            reader.mark(1);
            if (reader.read() != MARK) {
                reader.reset();
            }
            return new Rows(CsvReader.builder()
                    .fieldSeparator(separator)
                    .skipEmptyLines(false)
                    .allowMissingFields(true)
                    .allowExtraFields(true)
                    .maxBufferSize(4 * limits.cell())
                    .ofCsvRecord(reader));
        } catch (CharacterCodingException e) {
            throw new UnreadableSource(Why.BROKEN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Charset charset(boolean utf8) {
        return utf8 ? StandardCharsets.UTF_8 : WINDOWS_1251;
    }

    private Reader strict(Charset charset) throws IOException {
        return new InputStreamReader(
                Files.newInputStream(file.path()),
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private final class Rows implements SourceRows {
        private final CsvReader<CsvRecord> reader;
        private final CloseableIterator<CsvRecord> records;
        private long number;

        private Rows(CsvReader<CsvRecord> reader) {
            this.reader = reader;
            this.records = reader.iterator();
        }

        @Override
        public Optional<SourceRow> next() {
            try {
                if (!records.hasNext()) {
                    return Optional.empty();
                }
                number++;
                List<String> cells = records.next().getFields();
                return Optional.of(new SourceRow(
                                number, cells.stream().map(CsvFile::unguarded).toList())
                        .within(limits));
            } catch (CsvParseException | UncheckedIOException e) {
                // its message may repeat the file
                throw new UnreadableSource(Why.BROKEN);
            }
        }

        @Override
        public void close() {
            try {
                reader.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Without the apostrophe that our own export puts before what a spreadsheet would calculate. */
    private static String unguarded(String cell) {
        boolean guarded = cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@".indexOf(cell.charAt(1)) >= 0;
        return guarded ? cell.substring(1) : cell;
    }
}
