package io.ochag.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.ochag.embedded.EmbeddedPostgres;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.page.PageRequest;
import io.ochag.pair.PairInstance;
import io.ochag.platform.Ochag;
import io.ochag.platform.audit.AuditSeals;
import io.ochag.platform.audit.Verification;
import io.ochag.platform.event.DeliveryControl;
import io.ochag.platform.event.DeliveryWatch;
import io.ochag.platform.event.ParkedEvent;
import io.ochag.platform.persistence.DatabasePool;
import io.ochag.platform.sweep.Sweeps;
import io.ochag.testing.fault.HaltingFailpoints;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two instances on one database, under load. In each round one dies at a named step, then the other, or PostgreSQL under it, is killed at no
 * step in particular; both come back. Afterwards: nothing lost that was acknowledged, no effect twice, order kept for each subject, no place
 * given twice, the audit trail whole. All steps by {@code -Pfull}, a few by default.
 */
class PairCrashTest {
    private static final boolean FULL = "full".equals(System.getProperty("ochag.suite", "small"));
    private static final long SEED = Long.getLong("ochag.seed", 20261122L);
    private static final int LEAST_ACKNOWLEDGED = 50;
    private static final int LEAST_WAITING = 2;
    private static final int LOAD_SECONDS = 180;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Steps on one database: its line grows with every round, and offers of two seconds must not expire faster than a long line passes them on. */
    private static final int STEPS_TOGETHER = 6;

    /** The steps that the load passes. */
    private static final List<String> POINTS = List.of(
            "idempotency.inserted",
            "idempotency.handled",
            "idempotency.stored",
            "idempotency.committed",
            "event.publish.before-lock",
            "event.publish.inserted",
            "event.sequence.stamped",
            "event.deliver.handled",
            "event.deliver.cursor-moved",
            "event.park.written",
            "event.retry.handled",
            "event.park.released",
            "queue.offer.chosen",
            "queue.offer.written",
            "queue.accept.written",
            "queue.expire.passed",
            "audit.seal.taken",
            "audit.seal.written");

    private static final List<String> A_FEW = List.of("event.deliver.handled", "idempotency.committed");

    /** Steps that this load does not pass; tests of their own let them fail. */
    private static final List<String> ELSEWHERE = List.of(
            "demo.family.half",
            "event.replay.cleared",
            "families.import.begun",
            "families.import.committed",
            "families.import.recorded",
            "families.import.registered",
            "families.retire.before-commit",
            "families.retire.committed",
            "network.announce.published",
            "network.leave.done",
            "notify.claimed",
            "notify.sent");

    /** Those that come by often may do so a few times before the last. */
    private static final Pattern OFTEN =
            Pattern.compile("idempotency.*|event.(publish|sequence|deliver).*|queue.offer.*");

    private static final int LOOKS_BETWEEN_RETRIES = 50;

    @TempDir
    Path temp;

    private int looks;
    private String database = "";

    @Test
    void nothingIsLostAndNothingComesTwice() throws Exception {
        try (EmbeddedPostgres postgres =
                EmbeddedPostgres.start(EmbeddedPostgres.Options.in(temp.resolve("postgres")))) {
            System.out.println("seed " + SEED);
            List<String> points = FULL ? POINTS : A_FEW;
            for (int from = 0; from < points.size(); from += STEPS_TOGETHER) {
                database = "pair" + from;
                postgres.ensureDatabase(database);
                rounds(postgres, points, from, Math.min(from + STEPS_TOGETHER, points.size()));
            }
        }
    }

    private void rounds(EmbeddedPostgres postgres, List<String> points, int from, int to) throws Exception {
        try (PairLoad load = new PairLoad(SEED + from)) {
            for (int round = from; round < to; round++) {
                round(postgres, load, round, points.get(round));
            }
            assertThat(load.refusals()).allMatch(refusal -> refusal.startsWith("409 queue."));
            noticesWhatIsWrong(postgres, load);
        }
    }

    /** A point at which nothing ever dies would prove nothing. */
    @Test
    void everyNamedStepIsDiedAtHereOrElsewhere() throws IOException {
        TreeSet<String> listed = new TreeSet<>(POINTS);
        listed.addAll(ELSEWHERE);
        assertThat(in("/src/main/", Pattern.compile("failpoints\\s*\\.reached\\(\\s*\"([a-z.-]+)\"")))
                .containsExactlyElementsOf(listed);
        assertThat(in("/src/test/", Pattern.compile("\"([a-z]+\\.[a-z.-]+)\""))).containsAll(ELSEWHERE);
    }

    private static TreeSet<String> in(String sources, Pattern pattern) throws IOException {
        TreeSet<String> found = new TreeSet<>();
        for (String root : List.of("../../modules", "../../examples/server")) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                for (Path file : files.filter(path -> path.toString().endsWith(".java")
                                && path.toString().contains(sources)
                                && !path.endsWith("PairCrashTest.java"))
                        .toList()) {
                    Matcher match = pattern.matcher(Files.readString(file));
                    while (match.find()) {
                        found.add(match.group(1));
                    }
                }
            }
        }
        return found;
    }

    private void round(EmbeddedPostgres postgres, PairLoad load, int round, String point) throws Exception {
        long began = System.nanoTime();
        String failpoint = point + ":" + (OFTEN.matcher(point).matches() ? 3 + round % 5 : 1);
        // whoever delivers goes on delivering, so who is to die of it has to be there first
        PairProcess doomed = point.startsWith("event.") ? PairProcess.start(temp, postgres, database, failpoint) : null;
        PairProcess other = null;
        PairProcess back = null;
        try {
            if (doomed != null) {
                load.serve(0, doomed.awaitReadyOrEnd());
            }
            other = PairProcess.start(temp, postgres, database, "");
            load.serve(1, other.awaitReady());
            int before = load.counts().acknowledged();
            load.start();
            if (doomed == null) {
                doomed = PairProcess.start(temp, postgres, database, failpoint);
                load.serve(0, doomed.awaitReadyOrEnd());
            }
            assertThat(doomed.awaitExit())
                    .as("died at %s: %s", point, doomed.story())
                    .isEqualTo(HaltingFailpoints.EXIT);
            long diedAt = System.nanoTime();
            int atPoint = load.counts().waiting();
            back = PairProcess.start(temp, postgres, database, "");
            load.serve(0, back.awaitReady());
            int soFar = load.counts().acknowledged();
            load.await(
                    now -> now.acknowledged() >= soFar + LEAST_ACKNOWLEDGED && now.waiting() >= LEAST_WAITING,
                    LOAD_SECONDS);
            int inFlight = load.counts().waiting();
            String victim = round % 2 == 0 ? "instance" : "postmaster";
            if (round % 2 == 0) {
                other.kill();
                other = PairProcess.start(temp, postgres, database, "");
                load.serve(1, other.awaitReady());
            } else {
                ProcessHandle.of(postgres.pid()).orElseThrow().destroyForcibly();
            }
            int killed = load.counts().acknowledged();
            load.await(now -> now.acknowledged() >= killed + LEAST_ACKNOWLEDGED, LOAD_SECONDS);
            load.finish();
            long checkedFrom = System.nanoTime();
            check(postgres, load);
            System.out.printf(
                    Locale.ROOT,
                    "round %d, died at %s with %d in flight, then kill -9 of the %s with %d in flight: %d acknowledged, %d repeats, %.1f s (%.1f to the step, %.1f of load after it, %.1f of checks)%n",
                    round + 1,
                    point,
                    atPoint,
                    victim,
                    inFlight,
                    load.counts().acknowledged() - before,
                    load.counts().repeats(),
                    seconds(began, System.nanoTime()),
                    seconds(began, diedAt),
                    seconds(diedAt, checkedFrom),
                    seconds(checkedFrom, System.nanoTime()));
        } finally {
            for (PairProcess one : new PairProcess[] {doomed, other, back}) {
                if (one != null && one.alive()) {
                    one.kill();
                }
            }
        }
    }

    private static double seconds(long from, long to) {
        return (to - from) / 1e9;
    }

    private void check(EmbeddedPostgres postgres, PairLoad load) throws SQLException {
        try (Connection connection = connect(postgres);
                HikariDataSource pool = new DatabasePool(
                                postgres.jdbcUrl(database),
                                postgres.user(),
                                postgres.password(),
                                4,
                                DatabasePool.USUAL_PATIENCE)
                        .open(Optional.empty());
                Ochag looking = PairInstance.looking(pool)) {
            PairCheck check = new PairCheck(connection);
            Eventually.until(() -> delivered(check, looking), PATIENCE, check::state);
            assertThat(check.faults(load.acknowledged())).isEmpty();
            looking.get(Sweeps.class).run("audit.seal");
            Verification sealed =
                    looking.get(AuditSeals.class).verify(PairInstance.WORKER, Optional.empty(), batches -> {});
            assertThat(sealed.faults()).isEmpty();
        }
    }

    /** The pauses before parked events are tried again grow beyond what a round lasts: an administrator has them tried at once. */
    private boolean delivered(PairCheck check, Ochag looking) {
        try {
            // not at each look: it holds the subscriber's row, which the instances pass by while somebody has it
            if (check.delivered() || looks++ % LOOKS_BETWEEN_RETRIES != 0) {
                return check.delivered();
            }
            var first = new DeliveryWatch.ParkedOf(
                    PairInstance.SUBSCRIBER, new PageRequest(PageRequest.MOST, Optional.empty()));
            for (ParkedEvent parked : looking.get(DeliveryWatch.class)
                    .parked(PairInstance.WORKER, first)
                    .items()) {
                try {
                    looking.get(DeliveryControl.class)
                            .retry(
                                    PairInstance.WORKER,
                                    new DeliveryControl.Parked(PairInstance.SUBSCRIBER, parked.position()));
                } catch (DomainException e) {
                    // it stands behind another, or an instance has just delivered it
                    assertThat(e.error().code()).isIn("events.waits-behind", "events.parked-unknown");
                }
            }
            return check.delivered();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The check itself is checked: each kind of fault, made behind everybody's back and taken back. */
    private void noticesWhatIsWrong(EmbeddedPostgres postgres, PairLoad load) throws SQLException {
        List<String> faults = List.of(
                "insert into ochag_pair.step select marker, account, number from ochag_pair.step limit 1",
                "delete from ochag_pair.step where number = 5 and account = 'account-1'",
                "delete from ochag_pair.effect where number = 5 and account = 'account-1'",
                "insert into ochag_pair.effect (account, number) values ('account-1', 5)",
                "update ochag_pair.effect set number = case number when 5 then 6 else 5 end where number in (5, 6)",
                "insert into ochag_pair.deed select marker, kind, place from ochag_pair.deed limit 1",
                "update ochag_pair.deed set place = 'nobody' where marker = (select marker from ochag_pair.deed where kind = 'join' limit 1)");
        try (Connection connection = connect(postgres)) {
            connection.setAutoCommit(false);
            for (String fault : faults) {
                try (var statement = connection.createStatement()) {
                    assertThat(statement.executeUpdate(fault)).as(fault).isPositive();
                }
                assertThat(new PairCheck(connection).faults(load.acknowledged()))
                        .as(fault)
                        .isNotEmpty();
                connection.rollback();
            }
        }
    }

    private Connection connect(EmbeddedPostgres postgres) throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(database), postgres.user(), postgres.password());
    }
}
