package io.ochag.families.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ochag.families.ImportLimits;
import io.ochag.families.source.UnreadableSource.Why;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Archives of some kilobytes that would unfold into what no process holds are refused before anything of them is held. */
class WorkbookBombsTest {
    private static final ImportLimits SMALL = new ImportLimits(1_000, 20, 1_000, 4 << 20, 1 << 20, 1_000, 100, 50);
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Map<String, String> parts = new LinkedHashMap<>();

    WorkbookBombsTest() {
        parts.put(
                "[Content_Types].xml",
                "<Types>" + override("/xl/workbook.xml", "sheet.main+xml")
                        + override("/xl/sharedStrings.xml", "sharedStrings+xml")
                        + override("/xl/styles.xml", "styles+xml") + "</Types>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns='m' xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
                        + "<sheets><sheet name='Семьи' sheetId='1' r:id='a'/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id='a' Target='worksheets/sheet1.xml'/></Relationships>");
        parts.put("xl/sharedStrings.xml", "<sst><si><t>Мать</t></si></sst>");
        parts.put("xl/styles.xml", "<styleSheet><cellXfs><xf numFmtId='0'/></cellXfs></styleSheet>");
        sheet("<row r='1'><c r='A1' t='s'><v>0</v></c></row>");
    }

    private static String override(String part, String type) {
        return "<Override PartName='" + part + "' ContentType='" + TYPE + type + "'/>";
    }

    private void sheet(String rows) {
        parts.put("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    private byte[] archive() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private Optional<Why> refusal() throws IOException {
        byte[] archive = archive();
        assertThat(archive.length).as("what is sent is small").isLessThan(100_000);
        try (SpooledFile file = SpooledFile.of(new ByteArrayInputStream(archive))) {
            UnreadableSource refused = catchThrowableOfType(UnreadableSource.class, () -> {
                try (SourceRows rows = new XlsxFile(file, SMALL).rows(Optional.empty())) {
                    while (rows.next().isPresent()) {
                        // read for its end alone
                    }
                }
            });
            return Optional.ofNullable(refused).map(UnreadableSource::why);
        }
    }

    @Test
    void aPlainWorkbookIsRead() throws IOException {
        assertThat(refusal()).isEmpty();
    }

    @Test
    void oneTextOfMegabytes() throws IOException {
        sheet("<row r='1'><c r='A1' t='inlineStr'><is><t>" + "а".repeat(1 << 20) + "</t></is></c></row>");
        assertThat(refusal()).contains(Why.TOO_LARGE);
    }

    @Test
    void oneTagOfMegabytes() throws IOException {
        sheet("<row r='1' spans='" + "1".repeat(2 << 20) + "'/>");
        assertThat(refusal()).contains(Why.TOO_LARGE);
    }

    @Test
    void aCellFarToTheRight() throws IOException {
        sheet("<row r='1'><c r='ZZZZZZ1'><v>1</v></c></row>");
        assertThat(refusal()).contains(Why.TOO_LARGE);
    }

    @Test
    void moreCellsThanASheetHasColumns() throws IOException {
        sheet("<row r='1'>" + "<c/>".repeat(20_000) + "</row>");
        assertThat(refusal()).contains(Why.TOO_LARGE);
    }

    @Test
    void sheetsThatAreTooLargeTogether() throws IOException {
        String rows = "<row/>".repeat(250_000);
        sheet(rows);
        for (int i = 2; i < 6; i++) {
            parts.put("xl/worksheets/sheet" + i + ".xml", "<worksheet>" + rows + "</worksheet>");
        }
        assertThat(refusal()).contains(Why.TOO_LARGE);
    }

    @Test
    void textsAndStylesWithoutNumber() throws IOException {
        parts.put("xl/styles.xml", "<styleSheet>" + "<xf/>".repeat(2_000) + "</styleSheet>");
        assertThat(refusal()).contains(Why.TOO_LARGE);
        parts.put("xl/styles.xml", "<styleSheet/>");
        parts.put("xl/sharedStrings.xml", "<sst>" + "<si/>".repeat(2_000) + "</sst>");
        assertThat(refusal()).contains(Why.TOO_LARGE);
    }

    @Test
    void stylesOfMegabytes() throws IOException {
        parts.put("xl/styles.xml", "<styleSheet>" + "<x/>".repeat(500_000) + "</styleSheet>");
        assertThat(refusal()).contains(Why.TOO_LARGE);
    }

    @Test
    void textsUnderANameThatNobodyLooksAt() throws IOException {
        parts.put("[Content_Types].xml", "<Types>" + override("/docProps/app.xml", "sharedStrings+xml") + "</Types>");
        parts.put("docProps/app.xml", "<sst>" + "<si/>".repeat(2_000) + "</sst>");
        assertThat(refusal()).contains(Why.BROKEN);
    }

    @Test
    void textsThatSayTheyAreASheet() throws IOException {
        parts.put(
                "[Content_Types].xml",
                "<Types>" + override("/xl/worksheets/sheet2.xml", "sharedStrings+xml") + "</Types>");
        parts.put("xl/worksheets/sheet2.xml", "<worksheet><si/></worksheet>");
        assertThat(refusal()).contains(Why.BROKEN);
    }

    @Test
    void aSheetWithTwoIds() throws IOException {
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns='m' xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
                        + "<sheets><sheet name='Семьи' sheetId='1' id='a' r:id='b'/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id='a' Target='worksheets/sheet1.xml'/>"
                        + "<Relationship Id='b' Target='worksheets/sheet2.bin'/></Relationships>");
        assertThat(refusal()).contains(Why.BROKEN);
    }

    @Test
    void sheetsAndEntriesWithoutNumber() throws IOException {
        parts.put("xl/workbook.xml", "<workbook>" + "<sheet name='a'/>".repeat(100) + "</workbook>");
        assertThat(refusal()).contains(Why.TOO_LARGE);
        for (int i = 0; i < 60; i++) {
            parts.put("xl/media/" + i, "");
        }
        assertThat(refusal()).contains(Why.TOO_LARGE);
    }

    @Test
    void mergedAreasOverOneAnother() throws IOException {
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData><row r='1'><c r='A1'><v>1</v></c></row></sheetData><mergeCells>"
                        + "<mergeCell ref='A1:XFD1048576'/>".repeat(50) + "</mergeCells></worksheet>");
        assertThat(refusal()).as("one and the same area").isEmpty();
        StringBuilder areas = new StringBuilder();
        for (int i = 0; i < 50; i++) {
            areas.append("<mergeCell ref='A1:B").append(i + 2).append("'/>");
        }
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData><row r='1'><c r='A1'><v>1</v></c></row></sheetData><mergeCells>" + areas
                        + "</mergeCells></worksheet>");
        assertThat(refusal()).contains(Why.BROKEN);
    }

    @Test
    void declarationsInWhichATextCouldHide() throws IOException {
        sheet("<row r='1'><!-- " + "<".repeat(100_000) + " --></row>");
        assertThat(refusal()).contains(Why.BROKEN);
        parts.put("xl/worksheets/sheet1.xml", "<!DOCTYPE worksheet [<!ENTITY a 'aaaa'>]><worksheet>&a;</worksheet>");
        assertThat(refusal()).contains(Why.BROKEN);
    }
}
