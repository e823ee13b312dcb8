package io.ochag.documents.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.ochag.documents.Column;
import io.ochag.documents.TableExport;
import io.ochag.documents.Written;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class XlsxWriterTest {
    private static final TableExport<String> ONE = TableExport.of("sample.one", "Образец", Column.text("Т", t -> t));

    @Test
    void anotherReaderFindsEveryCellAsWhatItIs() throws IOException {
        List<Sample> rows = List.of(
                Sample.of("Ёлкина; «Анна» & <b>"),
                new Sample("", 9_007_199_254_740_992L, new BigDecimal("0.001"), Optional.empty()));
        byte[] file = written(new XlsxWriter(), Optional.empty(), rows);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            XSSFSheet sheet = workbook.getSheet("Данные");
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Фамилия; имя");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("Ёлкина; «Анна» & <b>");
            assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(-2);
            assertThat(sheet.getRow(1).getCell(2).getNumericCellValue()).isEqualTo(-1234.5);
            Cell day = sheet.getRow(1).getCell(3);
            assertThat(DateUtil.isCellDateFormatted(day)).isTrue();
            assertThat(day.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2026, 11, 2));
            assertThat(sheet.getRow(2).getCell(1).getNumericCellValue()).isEqualTo(9_007_199_254_740_992d);
            assertThat(sheet.getRow(2).getCell(2).getNumericCellValue()).isEqualTo(0.001);
            assertThat(sheet.getRow(2).getCell(3)).isNull();
            assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getColumnWidth(0) / 256).isEqualTo(40);
            assertThat(workbook.getProperties().getCoreProperties().getTitle()).isEqualTo("Образец");
        }
    }

    @Test
    void whatLooksLikeAFormulaIsText() throws IOException {
        List<String> texts = List.of("=1+1", "+7 927", "-2+3", "@SUM(A1)", "\t=1", "=cmd|' /C calc'!A0");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(one(texts).file))) {
            for (int i = 0; i < texts.size(); i++) {
                Cell cell = workbook.getSheetAt(0).getRow(i + 1).getCell(0);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getStringCellValue()).isEqualTo(texts.get(i));
            }
        }
    }

    @Test
    void whatCannotStandInACellIsLeftOutAndCounted() throws IOException {
        String longText = new Random(1)
                .ints(40_000, 'а', 'я')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        One one = one(List.of("а\u0000б", "в\uD83D\uDE00", longText, "и\uD800", "к"));
        assertThat(one.written).isEqualTo(new Written(5, 3));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(one.file))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("аб");
            assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo("в\uD83D\uDE00");
            assertThat(sheet.getRow(3).getCell(0).getStringCellValue()).isEqualTo(longText.substring(0, 32_767));
            assertThat(sheet.getRow(4).getCell(0).getStringCellValue()).isEqualTo("и");
        }
    }

    @Test
    void whatDoesNotFitOnASheetGoesOnTheNextWithItsHeads() throws Exception {
        List<Sample> rows = LongStream.range(0, 2_500).mapToObj(Sample::number).toList();
        byte[] file = written(new XlsxWriter(1_002), Optional.of("Выгрузка № 000007"), rows);
        Map<String, List<List<String>>> sheets = XlsxReading.of(file);
        assertThat(sheets.keySet()).containsExactly("Данные", "Данные 2", "Данные 3");
        assertThat(sheets.values()).extracting(List::size).containsExactly(1_002, 1_002, 502);
        assertThat(sheets.values()).allSatisfy(sheet -> {
            assertThat(sheet.get(0)).containsExactly("Выгрузка № 000007");
            assertThat(sheet.get(1)).startsWith("Фамилия; имя", "Детей");
        });
        assertThat(sheets)
                .hasEntrySatisfying(
                        "Данные 3", sheet -> assertThat(sheet.get(501)).startsWith("Берёзкина Ольга № 2499"));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            assertThat(workbook.getSheetAt(1).getFooter().getLeft()).contains("Выгрузка № 000007");
            assertThat(workbook.getSheetAt(1).getPaneInformation().getHorizontalSplitTopRow())
                    .isEqualTo((short) 2);
        }
    }

    @Test
    void aTableWithoutRowsIsAFileWithHeads() throws Exception {
        assertThat(XlsxReading.of(written(new XlsxWriter(), Optional.empty(), List.of())))
                .containsOnlyKeys("Данные")
                .allSatisfy((name, rows) -> assertThat(rows).hasSize(1));
    }

    private record One(byte[] file, Written written) {}

    private static One one(List<String> texts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Written written = new XlsxWriter().write(ONE, Optional.empty(), texts::forEach, out);
        return new One(out.toByteArray(), written);
    }

    private static byte[] written(XlsxWriter writer, Optional<String> mark, List<Sample> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(writer.write(Sample.TABLE, mark, rows::forEach, out).rows()).isEqualTo(rows.size());
        return out.toByteArray();
    }
}
