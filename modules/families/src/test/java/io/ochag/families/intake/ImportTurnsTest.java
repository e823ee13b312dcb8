package io.ochag.families.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.ochag.families.FamiliesModule;
import io.ochag.families.FamiliesPermission;
import io.ochag.families.ImportId;
import io.ochag.families.ImportLimits;
import io.ochag.families.ImportRules;
import io.ochag.families.ImportStatus.Mode;
import io.ochag.families.ImportStatus.State;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.id.PlaceId;
import io.ochag.platform.sweep.Sweeps;
import io.ochag.testing.Actors;
import io.ochag.testing.MutableClock;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Runs that have one turn after another. */
@ExtendWith(PostgresExtension.class)
class ImportTurnsTest {
    private static final String READS =
            "select count(*) from ochag_platform.audit_entry where operation = 'files.read'";
    /** Three families without the check, one with it, two writes a turn. */
    private static final ImportRules SMALL = new ImportRules(3, 1, 2, 400, Duration.ofDays(1), ImportLimits.USUAL);

    private final TestDatabase database;
    private final Actor worker = Actors.worker();
    private TestOchag ochag;
    private Registers registers;

    ImportTurnsTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        database.sql("drop schema if exists ochag_families cascade; drop schema if exists ochag_platform cascade");
        ochag = TestOchag.on(database.dataSource())
                .clock(MutableClock.at(TestOchag.USUAL_DAY))
                .install(new FamiliesModule())
                .override(ImportRules.class, SMALL)
                .start();
        PlaceId point = ochag.ports().places().add("Пункт");
        ochag.ports().grants().at(point, worker, FamiliesPermission.values());
        registers = new Registers(ochag, worker, point);
    }

    @AfterEach
    void stop() {
        ochag.close();
    }

    @Test
    void theFileIsOpenedOnceForAllTurnsOfARun() {
        ImportId id = registers.csv(RegisterFlood.csv(40));
        registers.start(id, Mode.APPLY, false);
        long before = database.number(READS);

        ochag.get(Sweeps.class).run("families.import");

        assertThat(registers.status(id).seen()).isEqualTo(40);
        assertThat(registers.status(id).state()).isEqualTo(State.DONE);
        assertThat(database.number(READS) - before).isEqualTo(1);
    }

    @Test
    void twoThatTakeTurnsLoseNothing() {
        ImportId one = registers.csv(RegisterFlood.csv(20));
        ImportId other =
                registers.csv(Registers.HEADER + "Первова;Ия;;;;;;;;\nВторгина;Ия;;;;;;;;\nТретьякова;Ия;;;;;;;;\n");
        registers.start(one, Mode.APPLY, false);
        registers.start(other, Mode.APPLY, true);

        ochag.get(Sweeps.class).run("families.import");

        assertThat(registers.status(one).seen()).isEqualTo(20);
        assertThat(registers.status(other).accepted()).isEqualTo(3);
        assertThat(registers.status(other).state()).isEqualTo(State.DONE);
    }

    @Test
    void aRunThatComparesEverybodyWritesFewerAtATime() {
        ImportId id = registers.csv(RegisterFlood.csv(3));
        registers.start(id, Mode.APPLY, true);

        ochag.get(Sweeps.class).run("families.import");

        assertThat(database.number("select count(distinct xmin::text) from ochag_families.import_line"))
                .isEqualTo(3);
    }
}
