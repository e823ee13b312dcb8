package io.ochag.families.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ochag.families.BeginImport;
import io.ochag.families.BirthDate.Precision;
import io.ochag.families.Families;
import io.ochag.families.FamiliesModule;
import io.ochag.families.FamiliesPermission;
import io.ochag.families.FamilyCard;
import io.ochag.families.FamilyFixture;
import io.ochag.families.FamilyRegistered;
import io.ochag.families.ImportFault;
import io.ochag.families.ImportId;
import io.ochag.families.ImportLine;
import io.ochag.families.ImportLine.Outcome;
import io.ochag.families.ImportStatus;
import io.ochag.families.ImportStatus.Mode;
import io.ochag.families.ImportStatus.State;
import io.ochag.families.MemberRole;
import io.ochag.families.RegisterMapping;
import io.ochag.families.RegisterMapping.Column;
import io.ochag.families.RegisterMapping.Layout;
import io.ochag.families.RegisterMapping.Meaning;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.Violation;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.MunicipalityCode;
import io.ochag.kernel.id.PlaceId;
import io.ochag.platform.sweep.Sweeps;
import io.ochag.testing.Actors;
import io.ochag.testing.MutableClock;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Registers become families, or a report that says why not. */
@ExtendWith(PostgresExtension.class)
class ImportsTest {
    private static final String ORLOVA = "Орлова;Инна;Петровна;14.03.1990;112-233-445 95;8 903 000-00-01;"
            + "Орлов Глеб Ильич;Иван 12.03.2015, Мария 2018 г.;г. Волжский;01.09.2020\n";

    private final TestDatabase database;
    private final Actor worker = Actors.worker();
    private TestOchag ochag;
    private PlaceId point;
    private Registers registers;

    ImportsTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        database.sql("drop schema if exists ochag_families cascade; drop schema if exists ochag_platform cascade");
        ochag = TestOchag.start(database, MutableClock.at(TestOchag.USUAL_DAY), new FamiliesModule());
        point = ochag.ports().places().add("Пункт");
        ochag.ports().grants().at(point, worker, FamiliesPermission.values());
        registers = new Registers(ochag, worker, point);
    }

    @AfterEach
    void stop() {
        ochag.close();
    }

    private FamilyCard card(FamilyId family) {
        return ochag.get(Families.class).card(worker, family);
    }

    @Test
    void aRowBecomesAFamilyWithEverythingThatItSays() {
        ImportId id = registers.csv(Registers.HEADER + ORLOVA);

        ImportStatus status = registers.applied(id);

        assertThat(status.state()).isEqualTo(State.DONE);
        assertThat(status.total()).contains(1L);
        assertThat(List.of(status.seen(), status.accepted(), status.duplicates(), status.rejected()))
                .containsExactly(1L, 1L, 0L, 0L);
        FamilyId family = registers.lines(id).get(0).family().orElseThrow();
        FamilyCard card = card(family);
        assertThat(card.municipality()).isEqualTo(new MunicipalityCode("18710000"));
        assertThat(card.members())
                .extracting(member -> member.name().full() + " " + member.role())
                .containsExactlyInAnyOrder(
                        "Орлова Инна Петровна MOTHER",
                        "Орлов Глеб Ильич FATHER",
                        "Орлова Иван CHILD",
                        "Орлова Мария CHILD");
        assertThat(ochag.events().published(FamilyRegistered.class))
                .extracting(FamilyRegistered::family)
                .containsExactly(family);
        assertThat(database.text("select source from ochag_families.family")).isEqualTo("IMPORT");
        assertThat(database.text("select occurred_at::text from ochag_families.family"))
                .startsWith("2020-08-31 20:00:00");
    }

    @Test
    void whatIsWrongIsSaidOfEveryColumnAndNothingOfItIsKept() {
        ImportId id = registers.csv(
                Registers.HEADER + "Орлова;1нна;;31.02.1990;112-233-445 96;12;;Иван 12.03.2115;Нигде;вчера\n" + ORLOVA);

        ImportStatus status = registers.applied(id);

        assertThat(status.rejected()).isEqualTo(1);
        assertThat(status.accepted()).isEqualTo(1);
        ImportLine first = registers.lines(id).get(0);
        assertThat(first.line()).isEqualTo(2);
        assertThat(first.faults())
                .extracting(fault -> fault.fault() + " " + fault.column().orElse(""))
                .containsExactlyInAnyOrder(
                        "MUNICIPALITY_UNKNOWN Муниципалитет",
                        "DAY_FORM На учёте с",
                        "NAME_FORM Фамилия",
                        "BIRTH_FORM Дата рождения",
                        "SNILS_SUM СНИЛС",
                        "PHONE_FORM Телефон",
                        "BIRTH_FUTURE Дети");
        assertThat(database.number("select count(*) from ochag_families.family"))
                .isEqualTo(1);
    }

    @Test
    void aDryRunSaysWhatWouldBeAndKeepsNothing() {
        ImportId id = registers.csv(Registers.HEADER + ORLOVA);

        ImportStatus dry = registers.run(id, Mode.DRY_RUN, true);

        assertThat(dry.accepted()).isEqualTo(1);
        assertThat(registers.lines(id).get(0).family()).isEmpty();
        assertThat(database.number("select count(*) from ochag_families.person"))
                .isZero();
        assertThat(ochag.events().published()).isEmpty();
        assertThat(registers.applied(id).accepted()).isEqualTo(1);
    }

    @Test
    void whoeverIsLikelyToBeRegisteredIsReportedAndLeftToAPerson() {
        FamilyId known = ochag.get(Families.class)
                .register(
                        worker,
                        FamilyFixture.at(point)
                                .with(
                                        MemberRole.MOTHER,
                                        FamilyFixture.born("Орлова", "Инна", LocalDate.of(1990, 3, 14)))
                                .child("Орлов", "Иван", LocalDate.of(2015, 3, 12))
                                .command());
        ImportId id = registers.csv(Registers.HEADER + ORLOVA);

        ImportStatus status = registers.applied(id);

        assertThat(status.duplicates()).isEqualTo(1);
        ImportLine line = registers.lines(id).get(0);
        assertThat(line.outcome()).isEqualTo(Outcome.DUPLICATE);
        assertThat(line.duplicateOf()).isNotEmpty().allSatisfy(alike -> {
            assertThat(alike.score()).isGreaterThan(20);
            assertThat(alike.reasons()).isNotEmpty();
            assertThat(card(known).members())
                    .extracting(FamilyCard.Member::person)
                    .contains(alike.person());
        });
        assertThat(database.number("select count(*) from ochag_families.family"))
                .isEqualTo(1);
        assertThat(database.text(
                        "select ground from ochag_platform.audit_entry where operation = 'families.import-duplicates'"))
                .startsWith("basis:");
    }

    @Test
    void withoutTheCheckATakenNumberIsStillNoSecondPerson() {
        registers.run(registers.csv(Registers.HEADER + ORLOVA), Mode.APPLY, false);
        ImportId again = registers.csv(Registers.HEADER + "Другая;Анна;;;112-233-445 95;;;;;\nТретья;Ольга;;;;;;;;\n");

        ImportStatus status = registers.run(again, Mode.APPLY, false);

        assertThat(status.duplicates()).isEqualTo(1);
        assertThat(status.accepted()).isEqualTo(1);
        assertThat(registers.lines(again).get(0).duplicateOf().get(0).score()).isEqualTo(40);
    }

    @Test
    void theSameFileIsAppliedOnceAtAPlaceAndTheSameLineOnceInARegister() {
        ImportId first = registers.csv(Registers.HEADER + ORLOVA);
        registers.applied(first);
        ImportId same = registers.csv(Registers.HEADER + ORLOVA);

        assertThatThrownBy(() -> registers.start(same, Mode.APPLY, true))
                .isInstanceOfSatisfying(DomainException.class, refusal -> {
                    assertThat(refusal.error().code()).isEqualTo("families.import-twice");
                    assertThat(refusal.violations())
                            .extracting(Violation::about)
                            .contains(Optional.of(first.toString()));
                });
        ImportId longer = registers.csv(Registers.HEADER + ORLOVA + "Новая;Ольга;;;;;;;;\n");
        assertThat(registers.run(longer, Mode.APPLY, false).duplicates()).isEqualTo(1);
        assertThat(registers.lines(longer).get(0).family())
                .isEqualTo(registers.lines(first).get(0).family());
    }

    @Test
    void rowsWithOneKeyAreOneFamilyAndAParentBesideEachChildIsOnePerson() {
        RegisterMapping mapping = new RegisterMapping(
                Layout.FOUND_OUT,
                List.of(
                        Registers.of("Дело", Meaning.FAMILY_KEY),
                        Registers.of("Мать", Meaning.FULL_NAME, 1),
                        Registers.of("Ребёнок", Meaning.FULL_NAME, 2),
                        Registers.of("Родился", Meaning.BIRTH, 2)),
                List.of(MemberRole.MOTHER, MemberRole.CHILD),
                List.of(),
                List.of());
        ImportId id = registers.csv("""
                Дело,Мать,Ребенок,Родился
                7,Зимина Алла Юрьевна,Зимин Олег,2016-02-03
                7,Зимина Алла Юрьевна,Зимина Ася,2018
                8,Вербина Ирма,,
                7,Зимина Алла Юрьевна,Зимин Ян,2020
                """, mapping);

        ImportStatus status = registers.run(id, Mode.APPLY, false);

        assertThat(status.accepted()).isEqualTo(2);
        List<ImportLine> lines = registers.lines(id);
        assertThat(lines.get(0).rows()).isEqualTo(2);
        FamilyCard card = card(lines.get(0).family().orElseThrow());
        assertThat(card.members()).hasSize(3);
        assertThat(card.members())
                .anyMatch(member -> member.birth()
                        .filter(birth -> birth.precision() == Precision.YEAR)
                        .isPresent());
        assertThat(lines.get(2).faults())
                .extracting(ImportLine.Fault::fault)
                .containsExactly(ImportFault.KEY_SCATTERED);
    }

    @Test
    void childrenInACellThatIsMergedOverRowsComeOnce() {
        RegisterMapping mapping = new RegisterMapping(
                Layout.FOUND_OUT,
                List.of(
                        Registers.of("Дело", Meaning.FAMILY_KEY),
                        Registers.of("Мать", Meaning.FULL_NAME, 1),
                        Registers.of("Ребёнок", Meaning.FULL_NAME, 2),
                        Registers.of("Родился", Meaning.BIRTH, 2),
                        Registers.of("Пол", Meaning.SEX, 2),
                        Registers.of("Дети", Meaning.CHILDREN)),
                List.of(MemberRole.MOTHER, MemberRole.CHILD),
                List.of(),
                List.of());
        // as a reader sees cells that are merged: in each row the same
        ImportId id = registers.csv("""
                Дело;Мать;Ребёнок;Родился;Пол;Дети
                7;Зимина Алла Юрьевна;;;;"Олег 03.02.2016, Ася 2018 г.р."
                7;Зимина Алла Юрьевна;Зимина Ася;2018;ж;"Олег 03.02.2016, Ася 2018 г.р."
                """, mapping);

        registers.run(id, Mode.APPLY, false);

        FamilyCard card = card(registers.lines(id).get(0).family().orElseThrow());
        assertThat(card.members())
                .extracting(member -> member.name().given())
                .containsExactlyInAnyOrder("Алла", "Олег", "Ася");
    }

    @Test
    void aTableWithoutAHeaderLosesNoRowAndNoNameBecomesATitle() {
        RegisterMapping mapping = new RegisterMapping(
                new Layout(Optional.empty(), Optional.of(0), Optional.empty(), Optional.empty()),
                List.of(
                        new Column(Optional.empty(), Optional.of(2), Meaning.FULL_NAME, Optional.of(1)),
                        new Column(Optional.empty(), Optional.of(3), Meaning.BIRTH, Optional.of(1))),
                List.of(MemberRole.MOTHER),
                List.of(),
                List.of());
        ImportId id = registers.csv("1;Первая Анна;14.03.1990\n2;Вторая Инна;31.02.1990\n", mapping);

        ImportStatus status = registers.run(id, Mode.APPLY, false);

        assertThat(status.total()).contains(2L);
        assertThat(status.accepted()).isEqualTo(1);
        assertThat(database.text("select surname from ochag_families.person")).isEqualTo("Первая");
        assertThat(registers.lines(id).get(1).faults())
                .extracting(ImportLine.Fault::column)
                .containsExactly(Optional.of("3"));
    }

    @Test
    void whatStandsAboveAColumnThatIsGivenByItsNumberIsNoTitle() {
        RegisterMapping mapping = new RegisterMapping(
                new Layout(Optional.empty(), Optional.of(1), Optional.empty(), Optional.empty()),
                List.of(new Column(Optional.empty(), Optional.of(1), Meaning.FULL_NAME, Optional.of(1))),
                List.of(MemberRole.MOTHER),
                List.of(),
                List.of());
        ImportId id = registers.csv("Тайная Анна\nВторая\n", mapping);

        registers.run(id, Mode.APPLY, false);

        assertThat(database.text("select fault_columns::text from ochag_families.import_line"))
                .isEqualTo("{1}");
    }

    @Test
    void columnsByNumberAloneNeedAWordAboutTheHeaderAndWithoutOneThereAreNoTitles() {
        Column byNumber = new Column(Optional.empty(), Optional.of(1), Meaning.FULL_NAME, Optional.of(1));
        Column byTitle = Registers.of("Пол", Meaning.SEX, 1);

        assertThat(wrong(Optional.empty(), byNumber)).containsExactly("/mapping/layout/headerRow");
        assertThat(wrong(Optional.of(0), byNumber, byTitle)).containsExactly("/mapping/columns/1/title");
    }

    private List<String> wrong(Optional<Integer> headerRow, Column... columns) {
        RegisterMapping mapping = new RegisterMapping(
                new Layout(Optional.empty(), headerRow, Optional.empty(), Optional.empty()),
                List.of(columns),
                List.of(),
                List.of(),
                List.of());
        DomainException refusal = catchThrowableOfType(DomainException.class, () -> registers.csv("А\n", mapping));
        return refusal.violations().stream().map(Violation::pointer).toList();
    }

    @Test
    void windows1251IsReadWithTheSeparatorThatStandsThere() {
        byte[] file = (Registers.HEADER + ORLOVA).replace(';', '\t').getBytes(Charset.forName("windows-1251"));

        ImportStatus status =
                registers.applied(registers.loaded(BeginImport.Format.CSV, file, Registers.ONE_ROW_A_FAMILY));

        assertThat(status.accepted()).isEqualTo(1);
        assertThat(database.text("select surname from ochag_families.person order by id limit 1"))
                .isEqualTo("Орлова");
    }

    @Test
    void columnsThatTheHeaderLacksAreNamedAllAtOnce() {
        ImportId id = registers.csv("Фамилия;Имя\nОрлова;Инна\n");

        ImportStatus status = registers.applied(id);

        assertThat(status.state()).isEqualTo(State.FAILED);
        assertThat(status.reason()).contains("families.import-columns");
        assertThat(status.reasonAt()).hasSize(8).contains("/mapping/columns/4");
    }

    @Test
    void everythingWrongWithAMappingIsSaidAtOnce() {
        RegisterMapping wrong = new RegisterMapping(
                new Layout(Optional.empty(), Optional.of(-1), Optional.empty(), Optional.empty()),
                List.of(
                        new Column(Optional.empty(), Optional.empty(), Meaning.BIRTH, Optional.of(1)),
                        new Column(Optional.of("А"), Optional.empty(), Meaning.PHONE, Optional.empty()),
                        new Column(Optional.of("Б"), Optional.empty(), Meaning.BIRTH, Optional.of(1))),
                List.of(),
                List.of("dd{"),
                List.of());

        assertThatThrownBy(() -> registers.csv("А\n", wrong))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.violations())
                                .extracting(Violation::pointer)
                                .containsExactlyInAnyOrder(
                                        "/mapping/layout/headerRow",
                                        "/mapping/columns/0",
                                        "/mapping/columns/1/member",
                                        "/mapping/columns/2/meaning",
                                        "/mapping/columns",
                                        "/mapping/dateFormats/0"));
    }

    @Test
    void itStopsWhereSomebodyStopsItAndGoesOn() {
        ImportId id = registers.csv(Registers.HEADER + ORLOVA);
        registers.start(id, Mode.APPLY, true);
        registers.imports().stop(worker, id);

        ochag.get(Sweeps.class).run("families.import");
        assertThat(registers.status(id).seen()).isZero();
        registers.imports().goOn(worker, id);
        ochag.get(Sweeps.class).run("families.import");

        assertThat(registers.status(id).accepted()).isEqualTo(1);
    }

    @Test
    void aRunIsDoneWithTheRightsOfWhoeverStartedIt() {
        ImportId id = registers.csv(Registers.HEADER + ORLOVA);
        registers.start(id, Mode.APPLY, true);
        ochag.ports().grants().revoke(worker);
        ochag.get(Sweeps.class).run("families.import");
        ochag.ports().grants().at(point, worker, FamiliesPermission.values());

        assertThat(registers.status(id).state()).isEqualTo(State.STOPPED);
        assertThat(registers.status(id).reason()).contains("access.forbidden");
        assertThat(database.number("select count(*) from ochag_families.family"))
                .isZero();
    }
}
