package io.ochag.families.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ochag.families.DisclosureRules;
import io.ochag.families.Families;
import io.ochag.families.FamiliesModule;
import io.ochag.families.FamiliesPermission;
import io.ochag.families.FamilyFixture;
import io.ochag.families.ImportFault;
import io.ochag.families.ImportId;
import io.ochag.families.ImportLine;
import io.ochag.families.ImportLine.Outcome;
import io.ochag.families.ImportStatus;
import io.ochag.families.ImportStatus.Mode;
import io.ochag.families.ImportStatus.State;
import io.ochag.families.MergeDesk;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.ConsentCheck;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.platform.sweep.Sweeps;
import io.ochag.testing.Actors;
import io.ochag.testing.MutableClock;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import io.ochag.testing.ports.InMemoryPorts;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An import tells of persons whom its worker may not see as little as the desk does, and as seldom. */
@ExtendWith(PostgresExtension.class)
class ImportDisclosureTest {
    private static final List<String> HIDDEN = List.of("112-233-445 95", "087-654-303 00", "123-456-789 64");
    private static final String FREE = "160-722-394 47";

    private final MutableClock clock = MutableClock.at(TestOchag.USUAL_DAY);
    private final Actor worker = Actors.worker();
    private final TestDatabase database;
    private final InMemoryPorts ports = InMemoryPorts.empty();
    private TestOchag ochag;
    private PlaceId point;
    private PlaceId elsewhere;
    private Registers registers;

    ImportDisclosureTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        database.sql("drop schema if exists ochag_families cascade; drop schema if exists ochag_platform cascade");
        ochag = TestOchag.on(database.dataSource())
                .clock(clock)
                .install(new FamiliesModule())
                .ports(ports)
                .override(ConsentCheck.class, ports.consents())
                .override(DisclosureRules.class, new DisclosureRules(2, Duration.ofHours(1)))
                .start();
        point = ochag.ports().places().add("Пункт");
        elsewhere = ochag.ports().places().add("Другой пункт");
        ochag.ports().grants().at(point, worker, usual());
        ochag.ports().grants().everywhere(worker, FamiliesPermission.FIND);
        registers = new Registers(ochag, worker, point);
    }

    @AfterEach
    void stop() {
        ochag.close();
    }

    private static FamiliesPermission[] usual() {
        return Stream.of(FamiliesPermission.values())
                .filter(permission ->
                        permission != FamiliesPermission.SEE_RESTRICTED && permission != FamiliesPermission.RESTRICT)
                .toArray(FamiliesPermission[]::new);
    }

    private MergeDesk desk() {
        return MergeDesk.of(ochag, Actors.system());
    }

    private void hide(List<String> numbers) {
        numbers.forEach(number -> desk().restrict(
                        desk().family(FamilyFixture.at(elsewhere).mother("Тайная", "Анна", number, "+79275000061"))));
    }

    private static String line(String surname, String number) {
        return surname + ";Ия;;;" + number + ";;;;;\n";
    }

    private String atTheDesk() {
        DomainException refused = catchThrowableOfType(
                DomainException.class,
                () -> ochag.get(Families.class)
                        .register(
                                worker,
                                FamilyFixture.at(point)
                                        .mother("Свободная", "Ия", "200-000-000 18", "+79275000062")
                                        .command()));
        return refused == null ? "registered" : refused.error().code();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anImportStopsBeforeTheNextNumberTakenOrFreeAndTheDeskKnowsOfIt(boolean check) {
        hide(HIDDEN);
        ImportId id = registers.csv(Registers.HEADER
                + line("Первова", HIDDEN.get(0))
                + line("Безномерова", "")
                + line("Вторгина", HIDDEN.get(1))
                + line("Свободина", FREE)
                + line("Третьякова", HIDDEN.get(2)));

        ImportStatus status = registers.run(id, Mode.APPLY, check);

        assertThat(status.state()).isEqualTo(State.STOPPED);
        assertThat(status.reason()).contains("families.snils-too-often");
        assertThat(status.seen()).isEqualTo(3);
        assertThat(registers.lines(id))
                .extracting(ImportLine::outcome)
                .containsExactly(Outcome.REJECTED, Outcome.ACCEPTED, Outcome.REJECTED);
        assertThat(registers.lines(id).get(0).faults())
                .extracting(ImportLine.Fault::fault)
                .containsExactly(ImportFault.SNILS_TAKEN);
        assertThat(atTheDesk()).as("one account").isEqualTo("families.snils-too-often");
        registers.imports().goOn(worker, id);
        ochag.get(Sweeps.class).run("families.import");
        assertThat(registers.status(id).state())
                .as("nothing is learnt by asking again")
                .isEqualTo(State.STOPPED);
        assertThat(registers.status(id).seen()).isEqualTo(3);

        clock.advance(Duration.ofHours(1));
        registers.imports().goOn(worker, id);
        ochag.get(Sweeps.class).run("families.import");

        assertThat(registers.status(id).state()).isEqualTo(State.DONE);
        assertThat(registers.lines(id))
                .extracting(ImportLine::outcome)
                .containsExactly(
                        Outcome.REJECTED, Outcome.ACCEPTED, Outcome.REJECTED, Outcome.ACCEPTED, Outcome.REJECTED);
        assertThat(database.number(
                        "select count(*) from ochag_platform.audit_entry where operation = 'families.snils-taken'"))
                .isEqualTo(3);
    }

    @Test
    void whatADryRunHasToldIsOnTheSameAccount() {
        hide(HIDDEN);
        ImportId id =
                registers.csv(Registers.HEADER + line("Первова", HIDDEN.get(0)) + line("Вторгина", HIDDEN.get(1)));

        assertThat(registers.run(id, Mode.DRY_RUN, false).state()).isEqualTo(State.DONE);

        assertThat(atTheDesk()).isEqualTo("families.snils-too-often");
    }

    @Test
    void whoseIdentityNoConsentLetsBeShownIsNotNamed() {
        desk().family(FamilyFixture.at(point).mother("Несогласная", "Анна", HIDDEN.get(0), "+79275000061"));
        ports.consents().demandOf(worker);
        ImportId id = registers.csv(Registers.HEADER + line("Первова", HIDDEN.get(0)));

        registers.run(id, Mode.APPLY, false);

        ImportLine line = registers.lines(id).get(0);
        assertThat(line.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(line.duplicateOf()).isEmpty();
    }

    @Test
    void theDeskCountsThemToo() {
        desk().family(FamilyFixture.at(point).mother("Несогласная", "Анна", HIDDEN.get(0), "+79275000061"));
        desk().family(FamilyFixture.at(point).mother("Незримова", "Инна", HIDDEN.get(1), "+79275000063"));
        ports.consents().demandOf(worker);
        for (String number : HIDDEN.subList(0, 2)) {
            assertThatExceptionOfType(DomainException.class)
                    .isThrownBy(() -> ochag.get(Families.class)
                            .register(
                                    worker,
                                    FamilyFixture.at(point)
                                            .mother(FamilyFixture.newSurname(), "Ия", number, "+79275000064")
                                            .command()));
        }

        assertThat(atTheDesk()).isEqualTo("families.snils-too-often");
    }

    @Test
    void aReportNamesNobodyWhoseConsentIsGone() {
        desk().family(FamilyFixture.at(point).mother("Известная", "Анна", HIDDEN.get(0), "+79275000061"));
        ImportId id = registers.csv(Registers.HEADER + line("Первова", HIDDEN.get(0)));
        registers.run(id, Mode.APPLY, false);
        assertThat(registers.lines(id).get(0).duplicateOf()).hasSize(1);

        ports.consents().demandOf(worker);

        assertThat(registers.lines(id).get(0).outcome()).isEqualTo(Outcome.DUPLICATE);
        assertThat(registers.lines(id).get(0).duplicateOf()).isEmpty();
    }

    @Test
    void aFamilyThatWasHiddenMeanwhileIsNoLongerNamed() {
        ImportId id = registers.csv(Registers.HEADER + line("Скроется", FREE));
        registers.run(id, Mode.APPLY, false);
        FamilyId family = registers.lines(id).get(0).family().orElseThrow();

        desk().restrict(family);

        assertThat(registers.lines(id).get(0).outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(registers.lines(id).get(0).family()).isEmpty();
        ImportId again = registers.csv(Registers.HEADER + line("Скроется", FREE) + line("Новикова", ""));
        registers.run(again, Mode.APPLY, false);
        assertThat(registers.lines(again).get(0).outcome()).isEqualTo(Outcome.DUPLICATE);
        assertThat(registers.lines(again).get(0).family()).isEmpty();
    }
}
