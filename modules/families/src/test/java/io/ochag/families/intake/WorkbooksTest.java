package io.ochag.families.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.ochag.families.BeginImport;
import io.ochag.families.FamiliesModule;
import io.ochag.families.FamiliesPermission;
import io.ochag.families.ImportId;
import io.ochag.families.ImportStatus;
import io.ochag.families.ImportStatus.Mode;
import io.ochag.families.ImportStatus.State;
import io.ochag.families.MemberRole;
import io.ochag.families.RegisterMapping;
import io.ochag.families.RegisterMapping.Layout;
import io.ochag.families.RegisterMapping.Meaning;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.id.PlaceId;
import io.ochag.testing.Actors;
import io.ochag.testing.MutableClock;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** Registers as spreadsheets. */
@ExtendWith(PostgresExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class WorkbooksTest {
    private static final RegisterMapping MAPPING = new RegisterMapping(
            new Layout(Optional.of("Семьи"), Optional.empty(), Optional.empty(), Optional.empty()),
            List.of(
                    Registers.of("№ дела", Meaning.FAMILY_KEY),
                    Registers.of("Мать", Meaning.FULL_NAME, 1),
                    Registers.of("СНИЛС матери", Meaning.SNILS, 1),
                    Registers.of("Ребёнок", Meaning.FULL_NAME, 2),
                    Registers.of("Дата рождения", Meaning.BIRTH, 2)),
            List.of(MemberRole.MOTHER, MemberRole.CHILD),
            List.of(),
            List.of());

    private final Actor worker = Actors.worker();
    private TestDatabase database;
    private TestOchag ochag;
    private Registers registers;

    @BeforeAll
    void start(TestDatabase own) {
        database = own;
        ochag = TestOchag.start(database, MutableClock.at(TestOchag.USUAL_DAY), new FamiliesModule());
        PlaceId point = ochag.ports().places().add("Пункт");
        ochag.ports().grants().at(point, worker, FamiliesPermission.values());
        registers = new Registers(ochag, worker, point);
    }

    @AfterAll
    void stop() {
        ochag.close();
    }

    @Test
    void aSheetIsChosenItsHeaderFoundAndMergedCellsHaveTheirFirstText() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            workbook.newWorksheet("Титул").value(0, 0, "Титульный лист");
            Worksheet sheet = workbook.newWorksheet("Семьи");
            sheet.value(0, 0, "Реестр многодетных семей");
            sheet.range(0, 0, 0, 4).merge();
            List<String> titles = List.of("№ дела", "Мать", "СНИЛС  матери", "РЕБЕНОК", "Дата рождения");
            for (int i = 0; i < titles.size(); i++) {
                sheet.value(2, i, titles.get(i));
            }
            sheet.value(3, 0, 17);
            sheet.value(3, 1, "Ракитина Нина Павловна");
            sheet.value(3, 2, 11223344595L);
            sheet.value(3, 3, "Ракитин Лев");
            sheet.value(3, 4, LocalDate.of(2016, 5, 4));
            sheet.style(3, 4).format("dd.mm.yyyy").set();
            sheet.value(4, 3, "Ракитина Ева");
            sheet.value(4, 4, 2019);
            for (int column = 0; column < 3; column++) {
                sheet.range(3, column, 4, column).merge();
            }
            sheet.value(5, 0, 18);
            sheet.value(5, 1, "Вербина Ольга");
        }
        ImportId id = registers.loaded(BeginImport.Format.XLSX, bytes.toByteArray(), MAPPING);

        ImportStatus status = registers.run(id, Mode.APPLY, true);

        assertThat(status.reason()).isEmpty();
        assertThat(status.accepted()).isEqualTo(2);
        assertThat(status.total()).contains(3L);
        assertThat(database.column("""
                        select p.surname || ' ' || p.given || ' ' || coalesce(p.snils, '') || ' ' || coalesce(p.birth_date::text, '') || ' '
                            || coalesce(p.birth_precision, '')
                        from ochag_families.person p
                        order by p.surname, p.given
                        """))
                .containsExactly(
                        "Вербина Ольга   ",
                        "Ракитин Лев  2016-05-04 EXACT",
                        "Ракитина Ева  2019-01-01 YEAR",
                        "Ракитина Нина 11223344595  ");
        assertThat(registers.lines(id).get(0).line()).isEqualTo(4);
    }

    @Test
    void aSmallArchiveThatUnfoldsIntoALargeOneIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            entry(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns:r='r'><sheets><sheet name='Семьи' r:id='a'/></sheets></workbook>");
            entry(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id='a' Target='worksheets/sheet1.xml'/></Relationships>");
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            zip.write("<sst>".getBytes(StandardCharsets.UTF_8));
            byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 70; i++) {
                zip.write(blanks);
            }
            zip.closeEntry();
            entry(zip, "xl/worksheets/sheet1.xml", "<worksheet/>");
        }
        assertThat(bytes.size()).isLessThan(200_000);

        ImportStatus status = registers.run(
                registers.loaded(BeginImport.Format.XLSX, bytes.toByteArray(), MAPPING), Mode.APPLY, true);

        assertThat(status.state()).isEqualTo(State.FAILED);
        assertThat(status.reason()).contains("families.import-too-large");
    }

    @Test
    void aSheetThatIsNotThereIsSaid() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            workbook.newWorksheet("Другой").value(0, 0, "Мать");
        }

        ImportStatus status = registers.run(
                registers.loaded(BeginImport.Format.XLSX, bytes.toByteArray(), MAPPING), Mode.APPLY, true);

        assertThat(status.reason()).contains("families.import-sheet");
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
