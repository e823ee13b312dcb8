package io.ochag.families.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.ochag.families.ImportId;
import io.ochag.families.ImportStatus.Mode;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.TestDatabase;
import io.ochag.testing.fault.HaltingFailpoints;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A process that dies in the middle of an import, at a step or anywhere: the next one ends with the same families and the same report. */
@TestInstance(Lifecycle.PER_CLASS)
class ImportCrashTest {
    private static final boolean FULL = "full".equals(System.getProperty("ochag.suite"));
    private static final int FAMILIES = FULL ? 6_000 : 1_200;
    private static final int RANDOM_MOMENTS = FULL ? 10 : 1;
    private static final long PATIENCE_MINUTES = 5;
    private static final Random RANDOM = new Random(Long.getLong("ochag.seed", 20_261_122));

    private final String register = RegisterFlood.csv(FAMILIES);
    private List<String> undisturbed = List.of();

    @BeforeAll
    void runsUndisturbed() throws Exception {
        try (TestDatabase database = TestDatabase.create()) {
            prepare(database);
            assertThat(run(database, "")).isZero();
            undisturbed = outcome(database);
            assertThat(undisturbed).anyMatch(line -> line.contains("ACCEPTED"));
            assertThat(undisturbed).anyMatch(line -> line.contains("DUPLICATE"));
            assertThat(undisturbed).anyMatch(line -> line.contains("REJECTED"));
        }
    }

    /** Each step at a later part, and when there is time at the first one too. */
    static Stream<String> steps() {
        return Stream.of(
                        "families.import.begun",
                        "families.import.registered",
                        "families.import.recorded",
                        "families.import.committed")
                .flatMap(step -> (FULL ? Stream.of(":1", ":3") : Stream.of(":3")).map(nth -> step + nth));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void deathAtAStepChangesNothing(String step) throws Exception {
        try (TestDatabase database = TestDatabase.create()) {
            prepare(database);
            assertThat(run(database, step)).isEqualTo(HaltingFailpoints.EXIT);
            assertThat(run(database, "")).isZero();
            assertThat(outcome(database)).isEqualTo(undisturbed);
        }
    }

    @Test
    void deathAtAnyMomentChangesNothing() throws Exception {
        try (TestDatabase database = TestDatabase.create()) {
            prepare(database);
            for (int i = 0; i < RANDOM_MOMENTS; i++) {
                Path output = ImportProcess.output();
                Process process = ImportProcess.start(database, "", "256m", output);
                process.waitFor(1_500 + RANDOM.nextInt(3_000), TimeUnit.MILLISECONDS);
                process.destroyForcibly().waitFor();
            }
            assertThat(run(database, "")).isZero();
            assertThat(outcome(database)).isEqualTo(undisturbed);
        }
    }

    private void prepare(TestDatabase database) {
        try (TestOchag ochag = ImportProcess.ochag(database.dataSource(), name -> {})) {
            Registers registers = new Registers(ochag, ImportProcess.WORKER, ImportProcess.PLACE);
            ImportId id = registers.csv(register);
            registers.start(id, Mode.APPLY, false);
        }
    }

    private static int run(TestDatabase database, String failpoint) throws Exception {
        Path output = ImportProcess.output();
        Process process = ImportProcess.start(database, failpoint, "256m", output);
        boolean ended = process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
        assertThat(ended).as(ImportProcess.said(output)).isTrue();
        return process.exitValue();
    }

    /** Everything but ids. */
    private static List<String> outcome(TestDatabase database) {
        assertThat(database.column("""
                        select r.state || ' ' || r.seen || ' ' || r.accepted || ' ' || r.duplicates || ' ' || r.rejected
                        from ochag_families.import_run r
                        """)).hasSize(1).first().asString().startsWith("DONE " + FAMILIES + " ");
        return Stream.of(
                        database.column("""
                                select l.line || ' ' || l.rows || ' ' || l.outcome || ' ' || l.faults::text || ' ' || l.fault_columns::text || ' '
                                    || l.scores::text || ' ' || l.reasons::text
                                from ochag_families.import_line l
                                order by l.line
                                """),
                        database.column("""
                                select p.surname || ' ' || p.given || ' ' || coalesce(p.snils, '') || ' ' || coalesce(p.birth_date::text, '') || ' '
                                    || m.role || ' ' || lower(m.during) || ' ' || coalesce(h.e164, '')
                                from ochag_families.person p
                                join ochag_families.membership m on m.person_id = p.id
                                left join ochag_families.phone h on h.person_id = p.id
                                order by 1
                                """),
                        database.column("""
                                select 'families ' || count(*)
                                from ochag_families.family
                                """),
                        database.column("""
                                select 'events ' || count(*)
                                from ochag_platform.event
                                """),
                        database.column("""
                                select 'keys ' || count(*)
                                from ochag_families.import_key
                                """))
                .flatMap(List::stream)
                .map(String::valueOf)
                .toList();
    }
}
