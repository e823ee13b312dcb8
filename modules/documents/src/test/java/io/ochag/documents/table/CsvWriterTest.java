package io.ochag.documents.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ochag.documents.Column;
import io.ochag.documents.TableExport;
import io.ochag.documents.Written;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest {
    private static final Charset WINDOWS = Charset.forName("windows-1251");
    private static final TableExport<String> ONE = TableExport.of("sample.one", "Образец", Column.text("Т", t -> t));

    @Test
    void linesAreAsRussianExcelReadsThem() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Sample> rows = List.of(
                Sample.of("Ёлкина \"Мир\"; Анна"), new Sample("Б", 0, BigDecimal.valueOf(10), Optional.empty()));
        Written written =
                new CsvWriter(StandardCharsets.UTF_8).write(Sample.TABLE, Optional.empty(), rows::forEach, out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF\"Фамилия; имя\";Детей;Сумма, ₽;С какого дня\r\n"
                        + "\"Ёлкина \"\"Мир\"\"; Анна\";-2;-1234,50;02.11.2026\r\n"
                        + "Б;0;10;\r\n");
        assertThat(written).isEqualTo(new Written(2, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+cmd|' /C calc'!A0",
                "-2+3",
                "@SUM(A1)",
                "  =1+1",
                "\u00A0=1+1",
                "\uFF1D1+1",
                "\t=1",
                "\r=1",
                "+7 927 500-00-11"
            })
    void whatASpreadsheetWouldCalculateIsGuarded(String text) throws IOException {
        Written written = new CsvWriter(StandardCharsets.UTF_8)
                .write(ONE, Optional.empty(), List.of(text)::forEach, new ByteArrayOutputStream());
        assertThat(written.altered()).isEqualTo(1);
        assertThat(cell(text)).startsWith("'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "+79275000011", "-5,20", "+0.5", "Иванова-Петрова", "а=б", "1-2", ""})
    void whatIsNoFormulaIsLeft(String text) throws IOException {
        assertThat(cell(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"Ёлка № 5 — «да», Ёлка № 5 — «да», 0", "10 ₽, 10 руб., 1", "Әлия, ?лия, 1", "a\u202Fb, a\u00A0b, 1"})
    void windowsHasFewerLettersAndTheLossIsCounted(String text, String read, long altered) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Written written = new CsvWriter(WINDOWS).write(ONE, Optional.empty(), List.of(text)::forEach, out);
        assertThat(out.toString(WINDOWS)).isEqualTo("Т\r\n" + read + "\r\n");
        assertThat(written.altered()).isEqualTo(altered);
    }

    @Test
    void theMarkIsALastColumnSoThatHeadsStayInTheFirstLine() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvWriter(WINDOWS).write(ONE, Optional.of("Выгрузка № 000001"), List.of("а", "б")::forEach, out);
        assertThat(out.toString(WINDOWS)).isEqualTo("Т;Выгрузка\r\nа;Выгрузка № 000001\r\nб;Выгрузка № 000001\r\n");
    }

    @Test
    void aCellWithLinesAndTabsStaysOneCell() throws IOException {
        assertThat(cell("а\r\nб\t\"в\"\u0000")).isEqualTo("\"а\r\nб\t\"\"в\"\"\"");
        assertThat(cell(" край ")).isEqualTo("\" край \"");
    }

    @Test
    void aColumnThatTellsTwoCellsOrNoneIsAMistake() {
        TableExport<String> none = TableExport.of("x.none", "Х", Column.of("Т", (row, cell) -> {}));
        TableExport<String> two = TableExport.of("x.two", "Х", Column.of("Т", (row, cell) -> {
            cell.text(row);
            cell.blank();
        }));
        for (TableExport<String> wrong : List.of(none, two)) {
            for (TableWriter writer : List.of(new CsvWriter(WINDOWS), new XlsxWriter())) {
                assertThatThrownBy(() -> writer.write(
                                wrong, Optional.empty(), List.of("тайна")::forEach, new ByteArrayOutputStream()))
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("«Т»")
                        .hasMessageNotContaining("тайна");
            }
        }
    }

    private static String cell(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvWriter(StandardCharsets.UTF_8).write(ONE, Optional.empty(), List.of(text)::forEach, out);
        String file = out.toString(StandardCharsets.UTF_8);
        String line = file.substring(file.indexOf("\r\n") + 2, file.length() - 2);
        return line.startsWith("\"'") ? line.substring(1) : line;
    }
}
