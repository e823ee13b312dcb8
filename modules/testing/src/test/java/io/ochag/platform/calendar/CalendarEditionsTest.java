package io.ochag.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.time.DayKind;
import io.ochag.kernel.time.WorkingCalendars;
import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.calendar.CalendarEditions.Edition;
import io.ochag.platform.sweep.Sweeps;
import io.ochag.testing.Actors;
import io.ochag.testing.MutableClock;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;

@ExtendWith(PostgresExtension.class)
class CalendarEditionsTest {
    private static final LocalDate MONDAY = LocalDate.of(2027, 1, 11);
    private static final LocalDate RADONITSA = LocalDate.of(2026, 4, 21);
    private static final String HOLIDAYS = """
            <day d="01.01" t="1"/><day d="01.02" t="1"/><day d="01.03" t="1"/><day d="01.04" t="1"/><day d="01.05" t="1"/>
            <day d="01.06" t="1"/><day d="01.07" t="1"/><day d="01.08" t="1"/><day d="02.23" t="1"/><day d="03.08" t="1"/>
            <day d="05.01" t="1"/><day d="05.03" t="1" f="05.01"/><day d="05.09" t="1"/><day d="05.10" t="1" f="05.09"/>
            <day d="06.12" t="1"/><day d="06.14" t="1" f="06.12"/><day d="11.04" t="1"/>
            """;

    private final TestDatabase database;
    private final MutableClock clock = MutableClock.at(TestOchag.USUAL_DAY);
    private final TestOchag ochag;
    private final CalendarEditions editions;
    private final WorkingCalendars calendars;
    private final Actor administrator = Actors.worker();

    CalendarEditionsTest(TestDatabase database) {
        this.database = database;
        this.ochag = TestOchag.start(database, clock);
        this.editions = ochag.get(CalendarEditions.class);
        this.calendars = ochag.get(WorkingCalendars.class);
        ochag.ports().grants().everywhere(administrator, CalendarPermission.MANAGE);
    }

    @BeforeEach
    void nothingIsLoaded() {
        database.sql("delete from ochag_platform.calendar_edition");
    }

    @AfterEach
    void stop() {
        ochag.close();
    }

    @Test
    void aYearThatIsLoadedCountsAtOnceOnEveryInstance() {
        try (TestOchag other = TestOchag.start(database, clock)) {
            WorkingCalendars elsewhere = other.get(WorkingCalendars.class);
            assertThat(elsewhere.current().knows(2027)).isFalse();
            assertThat(elsewhere.current().isWorking(MONDAY)).isTrue();

            CalendarFile file = year("<day d='01.11' t='1' f='01.03'/>");
            CalendarChange seen = editions.preview(administrator, file);
            assertThat(elsewhere.current().knows(2027)).isFalse();
            assertThat(seen.days())
                    .contains(new CalendarChange.Day(MONDAY, DayKind.WORKING, DayKind.DAY_OFF))
                    .hasSizeLessThan(10);
            assertThat(seen.workingDaysAfter()).isEqualTo(seen.workingDaysBefore() - 1);

            assertThat(editions.load(administrator, file)).isEqualTo(seen);
            for (WorkingCalendars here : List.of(calendars, elsewhere)) {
                assertThat(here.current().years()).containsExactly(2024, 2025, 2026, 2027);
                assertThat(here.current().isWorking(MONDAY)).isFalse();
            }
        }
    }

    @Test
    void everyEditionIsKeptAndTheNewestCounts() {
        editions.load(administrator, year("<day d='01.11' t='1'/>"));
        CalendarChange second = editions.load(administrator, year(""));
        assertThat(second.version()).isEqualTo(2);
        assertThat(second.days()).containsExactly(new CalendarChange.Day(MONDAY, DayKind.DAY_OFF, DayKind.WORKING));
        assertThat(calendars.current().isWorking(MONDAY)).isTrue();
        assertThat(editions.editions(administrator))
                .extracting(Edition::kind, Edition::year, Edition::version, Edition::source)
                .containsExactly(
                        tuple(CalendarKind.YEAR, 2027, 2, "a decree"), tuple(CalendarKind.YEAR, 2027, 1, "a decree"));
        assertThat(database.number("select count(*) from ochag_platform.audit_entry where operation = 'calendar.load'"))
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void aFileThatChangesNothingMakesNoEdition() {
        editions.load(administrator, year(""));
        CalendarChange again = editions.load(administrator, year(""));
        assertThat(again.days()).isEmpty();
        assertThat(again.version()).isEqualTo(1);
        assertThat(editions.editions(administrator)).hasSize(1);
    }

    @Test
    void aYearThatIsJustAsTheLawSaysIsLoadedAllTheSame() {
        editions.load(administrator, year(""));
        assertThat(calendars.current().knows(2027)).isTrue();
        assertThat(calendars.current().missingYears(clock.today())).isEmpty();
    }

    @Test
    void aShippedYearIsCorrectedByANewerEdition() {
        CalendarFile corrected = file("<calendar year='2026'><days>" + HOLIDAYS + "</days></calendar>");
        assertThat(calendars.current().kind(LocalDate.of(2026, 1, 9))).isEqualTo(DayKind.DAY_OFF);
        editions.load(administrator, corrected);
        assertThat(calendars.current().kind(LocalDate.of(2026, 1, 9))).isEqualTo(DayKind.WORKING);
    }

    @Test
    void theRegionsDaysLieOverTheCountrysAndAreTakenBackByALaterFile() {
        CalendarFile day = file(
                "<overlay year='2026'><days><day d='04.21' t='1' title='Радоница' source='Закон'/></days></overlay>");
        assertThat(editions.load(administrator, day).days())
                .containsExactly(new CalendarChange.Day(RADONITSA, DayKind.WORKING, DayKind.REGIONAL_DAY_OFF));
        assertThat(calendars.current().isWorking(RADONITSA)).isFalse();
        editions.load(administrator, file("<overlay year='2026'><days/></overlay>"));
        assertThat(calendars.current().isWorking(RADONITSA)).isTrue();
        assertThat(calendars.current().years()).containsExactly(2024, 2025, 2026);
    }

    @Test
    void ofManyLoadingsOfOneYearAtOnceEachIsItsOwnEditionOrIsRefused() throws Exception {
        int writers = 6;
        CyclicBarrier together = new CyclicBarrier(writers);
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        try {
            List<Future<Integer>> loadings = IntStream.range(0, writers)
                    .mapToObj(i -> threads.submit(() -> {
                        together.await(30, TimeUnit.SECONDS);
                        try {
                            return editions.load(administrator, year("<day d='01." + (11 + i) + "' t='2'/>"))
                                    .version();
                        } catch (DomainException refused) {
                            assertThat(refused.error()).isEqualTo(CalendarError.LOADED_MEANWHILE);
                            return 0;
                        }
                    }))
                    .toList();
            int made = 0;
            for (Future<Integer> loading : loadings) {
                made += loading.get(60, TimeUnit.SECONDS) > 0 ? 1 : 0;
            }
            assertThat(made).isPositive();
            assertThat(editions.editions(administrator)).hasSize(made);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void whatIsRolledBackIsNotRemembered() {
        Transactions transactions = ochag.get(Transactions.class);
        assertThatThrownBy(() -> transactions.writeOnly(() -> {
                    editions.load(administrator, year("<day d='01.11' t='1'/>"));
                    assertThat(calendars.current().isWorking(MONDAY)).isFalse();
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");
        assertThat(calendars.current().knows(2027)).isFalse();
        editions.load(administrator, year(""));
        assertThat(calendars.current().isWorking(MONDAY)).isTrue();
    }

    @Test
    void aFaultyFileIsRefusedWithItsFaultsAndNothingIsLoaded() {
        assertThatThrownBy(() -> editions.load(administrator, year("<day d='01.32' t='1'/>")))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.violations()).hasSize(1));
        assertThat(editions.editions(administrator)).isEmpty();
    }

    @Test
    void onlyWhoMayManageItLoadsACalendar() {
        Actor worker = Actors.worker();
        for (Runnable use : List.<Runnable>of(
                () -> editions.preview(worker, year("")),
                () -> editions.load(worker, year("")),
                () -> editions.editions(worker))) {
            assertThatThrownBy(use::run)
                    .isInstanceOfSatisfying(
                            DomainException.class, e -> assertThat(e.error()).isEqualTo(KernelError.FORBIDDEN));
        }
    }

    @Test
    void administratorsAreWarnedOnceADayWhileTheNextYearIsMissing() {
        assertThat(warnings())
                .containsExactly(
                        "the working calendar of 2027 is not loaded: terms that reach into it are provisional or refused");
        editions.load(administrator, year(""));
        assertThat(warnings()).isEmpty();
    }

    private List<String> warnings() {
        Logger log = (Logger) LoggerFactory.getLogger(CalendarWatch.class);
        ListAppender<ILoggingEvent> heard = new ListAppender<>();
        heard.start();
        log.addAppender(heard);
        try {
            ochag.get(Sweeps.class).run("calendar.watch");
        } finally {
            log.detachAppender(heard);
        }
        return heard.list.stream()
                .filter(event -> event.getLevel() == Level.WARN)
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
    }

    private static CalendarFile year(String more) {
        return file("<calendar year='2027'><days>" + HOLIDAYS + more + "</days></calendar>");
    }

    private static CalendarFile file(String xml) {
        return new CalendarFile(xml.getBytes(StandardCharsets.UTF_8), "a decree");
    }
}
