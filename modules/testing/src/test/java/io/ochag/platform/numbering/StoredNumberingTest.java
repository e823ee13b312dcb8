package io.ochag.platform.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.numbering.NumberPattern;
import io.ochag.kernel.numbering.NumberSeries;
import io.ochag.kernel.numbering.Numbering;
import io.ochag.kernel.numbering.NumberingError;
import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.FeatureModule;
import io.ochag.testing.Actors;
import io.ochag.testing.MutableClock;
import io.ochag.testing.TestOchag;
import io.ochag.testing.contract.NumberingContract;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class StoredNumberingTest extends NumberingContract {
    private final MutableClock clock = MutableClock.at(TestOchag.USUAL_DAY);
    private final Actor.Staff office = Actors.worker();
    private final Actor.Staff clerk = Actors.worker();
    private TestDatabase database;
    private TestOchag ochag;
    private TestOchag other;

    @BeforeAll
    void start(TestDatabase given) {
        database = given;
        ochag = TestOchag.start(given, clock, new Declared());
        other = TestOchag.on(given.secondPool())
                .clock(clock)
                .install(new Declared())
                .start();
        ochag.ports().grants().everywhere(office, NumberingPermission.MANAGE);
    }

    @AfterAll
    void stop() {
        other.close();
        ochag.close();
    }

    static final class Declared extends FeatureModule {
        @Override
        protected void configure() {
            numbers(CONTRACT, ACT);
        }
    }

    @Override
    protected Numbering numbering() {
        return ochag.get(Numbering.class);
    }

    @Override
    protected Actor actor() {
        return office;
    }

    @Override
    protected LocalDate today() {
        return TestOchag.USUAL_DAY;
    }

    @Override
    protected <T> T write(Supplier<T> work) {
        return ochag.get(Transactions.class).write(work);
    }

    @Override
    protected void placeCode(PlaceId place, String code) {
        ochag.get(NumberFormats.class).placeCode(office, place, code, TestOchag.USUAL_DAY);
    }

    private static PlaceId place() {
        return new PlaceId(UUID.randomUUID());
    }

    private static final class ChangedMind extends RuntimeException {}

    @Test
    void twoHundredAtOnceOnTwoInstancesLeaveNoGapAndNoDouble() throws Exception {
        PlaceId place = place();
        Random chance = new Random(20261123);
        ExecutorService threads = Executors.newFixedThreadPool(40);
        List<Future<Long>> takers = new ArrayList<>();
        int kept = 0;
        for (int i = 0; i < 200; i++) {
            TestOchag instance = i % 2 == 0 ? ochag : other;
            boolean keeps = chance.nextInt(3) > 0;
            kept += keeps ? 1 : 0;
            takers.add(threads.submit(() -> take(instance, place, keeps)));
        }
        List<Long> numbers = new ArrayList<>();
        for (Future<Long> taker : takers) {
            long number = taker.get();
            if (number > 0) {
                numbers.add(number);
            }
        }
        threads.shutdown();
        assertThat(kept).isBetween(100, 170);
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, kept).boxed().toList());
        assertThat(database.number(
                        "select count(*) from ochag_platform.number_given where place_id = ?", place.value()))
                .isEqualTo(kept);
    }

    private static long take(TestOchag instance, PlaceId place, boolean keeps) {
        try {
            return instance.get(Transactions.class).write(() -> {
                long number = instance.get(Numbering.class)
                        .next(Actors.system(), CONTRACT.kind(), place)
                        .number();
                if (!keeps) {
                    throw new ChangedMind();
                }
                return number;
            });
        } catch (ChangedMind e) {
            return 0;
        }
    }

    @Test
    void theYearTurnsAtMidnightOfTheRegion() {
        PlaceId place = place();
        clock.set(LocalDateTime.of(2026, 12, 31, 23, 59, 59)
                .atZone(MutableClock.VOLGOGRAD)
                .toInstant());
        assertThat(write(() -> numbering().next(office, CONTRACT.kind(), place)).text())
                .isEqualTo("001/2026");
        // two hours and more before the year turns in Greenwich
        clock.set(LocalDateTime.of(2027, 1, 1, 0, 0)
                .atZone(MutableClock.VOLGOGRAD)
                .toInstant());
        try {
            assertThat(write(() -> numbering().next(office, CONTRACT.kind(), place))
                            .text())
                    .isEqualTo("001/2027");
        } finally {
            clock.set(MutableClock.at(TestOchag.USUAL_DAY).instant());
        }
    }

    @Test
    void whoTookItAndWhenIsKept() {
        PlaceId place = place();
        write(() -> numbering().next(clerk, CONTRACT.kind(), place));
        assertThat(database.text("select given_by from ochag_platform.number_given where place_id = ?", place.value()))
                .isEqualTo("staff:" + clerk.staff() + "/" + clerk.post());
        numbering().startAfter(office, new NumberSeries(CONTRACT.kind(), place, 2026), 7);
        assertThat(database.text(
                        "select last_number || ' ' || stated_by from ochag_platform.number_on_paper where place_id = ?",
                        place.value()))
                .isEqualTo("7 staff:" + office.staff() + "/" + office.post());
    }

    @Test
    void aNewFormatHoldsFromItsDayAndChangesNothingBefore() {
        PlaceId place = place();
        NumberFormats formats = ochag.get(NumberFormats.class);
        LocalDate from = LocalDate.of(2031, 7, 1);
        formats.define(office, CONTRACT.kind(), new NumberPattern("Б-{number}"), from);
        assertThat(written(place, from.minusDays(1))).isEqualTo("001/2031");
        assertThat(written(place, from)).isEqualTo("Б-2");
        formats.define(office, CONTRACT.kind(), new NumberPattern("В-{number}"), from.plusDays(10));
        assertThat(written(place, from.plusDays(9))).isEqualTo("Б-3");
        assertThat(written(place, from.plusDays(10))).isEqualTo("В-4");
        assertThatThrownBy(() -> formats.define(office, CONTRACT.kind(), new NumberPattern("{number}"), from))
                .isInstanceOf(DomainException.class)
                .extracting(e -> ((DomainException) e).error())
                .isEqualTo(NumberingError.PERIOD_TAKEN);
    }

    private String written(PlaceId place, LocalDate day) {
        return write(() -> numbering().next(office, CONTRACT.kind(), place, day))
                .text();
    }

    @Test
    void settingUpNeedsThePermission() {
        PlaceId place = place();
        assertForbidden(() -> numbering().startAfter(clerk, new NumberSeries(CONTRACT.kind(), place, 2026), 7));
        assertForbidden(() -> ochag.get(NumberFormats.class).placeCode(clerk, place, "Д3", TestOchag.USUAL_DAY));
        Actor.Staff local = Actors.worker();
        ochag.ports().grants().at(place, local, NumberingPermission.MANAGE);
        assertForbidden(() -> ochag.get(NumberFormats.class)
                .define(local, CONTRACT.kind(), new NumberPattern("{number}"), TestOchag.USUAL_DAY));
        numbering().startAfter(local, new NumberSeries(CONTRACT.kind(), place, 2026), 7);
    }

    private static void assertForbidden(Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOf(DomainException.class)
                .extracting(e -> ((DomainException) e).error())
                .isEqualTo(KernelError.FORBIDDEN);
    }
}
