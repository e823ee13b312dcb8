package io.ochag.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.ochag.embedded.EmbeddedPostgres.Options;
import io.ochag.embedded.EmbeddedPostgres.State;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Kills of the JVM, of the postmaster and of initdb: what was acknowledged is there afterwards. */
@Timeout(600)
class CrashTest {

    private static final long SOME_ROWS = 50;

    @TempDir
    Path temp;

    @Test
    void takesOverFromAKilledServerAndKeepsWhatItAcknowledged() throws IOException, SQLException {
        Path folder = temp.resolve("data");
        long acknowledged = 0;
        for (int round = 0; round < Suite.rounds(); round++) {
            Child child = Child.start(folder.toString(), "write");
            long orphan = Long.parseLong(child.await("READY "));
            child.await("ACK " + (acknowledged + SOME_ROWS));
            acknowledged = Math.max(acknowledged + SOME_ROWS, child.killAndCount());
            assertThat(ProcessHandle.of(orphan)).as("the orphan lives on").isPresent();
            boolean postmasterToo = round % 2 == 1;
            if (postmasterToo) {
                ProcessHandle.of(orphan).ifPresent(ProcessHandle::destroyForcibly);
            }
            try (EmbeddedPostgres postgres = EmbeddedPostgres.start(Options.in(folder))) {
                assertThat(postgres.pid()).isNotEqualTo(orphan);
                long rows = Long.parseLong(Sql.text(postgres, "ochag", "select count(*) from acks"));
                assertThat(rows).isGreaterThanOrEqualTo(acknowledged);
                assertThat(Sql.text(postgres, "ochag", "select max(id) from acks"))
                        .as("no gap")
                        .isEqualTo(String.valueOf(rows));
                acknowledged = rows;
            }
        }
    }

    @Test
    void restartsAKilledPostmasterOnItsPortAndKeepsWhatItAcknowledged() throws Exception {
        BlockingQueue<State> states = new LinkedBlockingQueue<>();
        try (EmbeddedPostgres postgres =
                EmbeddedPostgres.start(Options.in(temp.resolve("data")).withListener(states::add))) {
            postgres.ensureDatabase("ochag");
            Sql.run(postgres, "ochag", "create table acks (id bigint primary key)");
            int port = postgres.port();
            long next = 1;
            for (int round = 0; round < Suite.rounds(); round++) {
                long victim = postgres.pid();
                next = writeUntilKilled(postgres, next, victim);
                assertThat(states.poll(60, TimeUnit.SECONDS)).isEqualTo(State.RESTARTING);
                assertThat(states.poll(60, TimeUnit.SECONDS)).isEqualTo(State.RUNNING);
                assertThat(postgres.pid()).isNotEqualTo(victim);
                assertThat(postgres.port()).isEqualTo(port);
                assertThat(Sql.text(
                                postgres,
                                "ochag",
                                "select count(*) >= " + (next - 1) + " from acks where id < " + next))
                        .isEqualTo("t");
                Sql.run(postgres, "ochag", "delete from acks where id >= " + next);
            }
        }
        assertThat(states).containsExactly(State.STOPPED);
    }

    @Test
    void givesUpWhenPostgresDoesNotComeBackAndSaysSo() throws Exception {
        Path folder = temp.resolve("data");
        BlockingQueue<State> states = new LinkedBlockingQueue<>();
        Watchdog.Patience little =
                new Watchdog.Patience(3, 5, Duration.ofMinutes(1), Duration.ofMillis(1), Duration.ofMillis(10));
        Path global = folder.resolve("pgdata").resolve("global");
        try (EmbeddedPostgres postgres =
                EmbeddedPostgres.start(Options.in(folder).notDurable().withListener(states::add), little)) {
            Files.move(global, temp.resolve("global"));
            ProcessHandle.of(postgres.pid()).ifPresent(ProcessHandle::destroyForcibly);
            assertThat(states.poll(60, TimeUnit.SECONDS)).isEqualTo(State.RESTARTING);
            assertThat(states.poll(60, TimeUnit.SECONDS)).isEqualTo(State.FAILED);
            assertThat(postgres.running()).isFalse();
            assertThat(postgres.state()).isEqualTo(State.FAILED);
        }
        Files.move(temp.resolve("global"), global);
        EmbeddedPostgres.start(Options.in(folder).notDurable()).close();
    }

    /** Commits rows, kills the postmaster on the way, and returns the first number whose commit was not acknowledged. */
    private static long writeUntilKilled(EmbeddedPostgres postgres, long first, long victim) {
        long next = first;
        try (Connection connection = Sql.connect(postgres, "ochag");
                Statement statement = connection.createStatement()) {
            while (true) {
                statement.execute("insert into acks values (" + next + ")");
                next++;
                if (next == first + SOME_ROWS) {
                    ProcessHandle.of(victim).ifPresent(ProcessHandle::destroyForcibly);
                }
            }
        } catch (SQLException e) {
            assertThat(e.getSQLState()).as("the connection ended").isIn("08006", "08003", "57P01");
            return next;
        }
    }

    @Test
    void closesWhilePostgresIsBeingStartedAgain() throws Exception {
        Options options = Options.in(temp.resolve("data")).notDurable();
        for (int round = 0; round < 2 * Suite.rounds(); round++) {
            BlockingQueue<State> states = new LinkedBlockingQueue<>();
            EmbeddedPostgres postgres = EmbeddedPostgres.start(options.withListener(states::add));
            long first = postgres.pid();
            ProcessHandle.of(first).ifPresent(ProcessHandle::destroyForcibly);
            assertThat(states.poll(60, TimeUnit.SECONDS)).isEqualTo(State.RESTARTING);
            // each round a little later, to meet the new postmaster at every stage of its start
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(round * 50L % 400));
            postgres.close();
            postgres.close();
            assertThat(postgres.running()).isFalse();
            assertThat(ProcessHandle.of(postgres.pid())).isEmpty();
            assertThat(ProcessHandle.of(first)).isEmpty();
        }
        EmbeddedPostgres.start(options).close();
    }

    @Test
    void healsAnInitdbThatWasKilled() throws Exception {
        Path folder = temp.resolve("data");
        List<ProcessHandle> orphans = new ArrayList<>();
        for (int round = 0; round < Suite.rounds(); round++) {
            Child child = Child.start(folder.toString(), "hold");
            while (!initdbRuns(folder)) {
                assertThat(child.alive()).isTrue();
                Thread.onSpinWait();
            }
            orphans.addAll(child.kill());
            assertThat(folder.resolve("pgdata")).doesNotExist();
        }
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(Options.in(folder))) {
            postgres.createDatabase("ochag");
        }
        assertThat(orphans).as("an initdb outlives its server").isNotEmpty();
        orphans.forEach(orphan -> orphan.onExit().join());
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(Options.in(folder))) {
            assertThat(Sql.text(postgres, "ochag", "select 1")).isEqualTo("1");
        }
        assertThat(folder).isDirectoryNotContaining("glob:**/pgdata.new-*");
    }

    private static boolean initdbRuns(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> Files.exists(file.resolve("PG_VERSION")));
        }
    }

    @Test
    void leavesAloneAStrangerWhosePidAStaleFileNames() throws Exception {
        Path folder = temp.resolve("data");
        EmbeddedPostgres.start(Options.in(folder).notDurable()).close();
        Process stranger = new ProcessBuilder(List.of("sleep", "600")).start();
        try {
            Path pidFile = folder.resolve("pgdata").resolve("postmaster.pid");
            List<String> lines = List.of(
                    String.valueOf(stranger.pid()),
                    folder.resolve("pgdata").toString(),
                    "1700000000",
                    "5432",
                    "",
                    "127.0.0.1",
                    "  1234567         0",
                    "ready   ");
            Files.write(pidFile, lines, StandardCharsets.US_ASCII);
            try (EmbeddedPostgres postgres =
                    EmbeddedPostgres.start(Options.in(folder).notDurable())) {
                assertThat(postgres.running()).isTrue();
            }
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }
}
