package io.ochag.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.ochag.server.Ledger.Counts;
import io.ochag.server.Ledger.Outcome;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code kill -9} of the server, and of PostgreSQL under it, while families are being registered: whatever a client was told to be registered
 * is there afterwards, and nothing is there by half. Two rounds by default, twenty by {@code -Pfull}.
 */
class CrashSuiteTest {
    private static final int ROUNDS = System.getProperty("ochag.suite", "small").equals("full") ? 20 : 2;
    private static final int LEAST_ACKNOWLEDGED = 50;
    private static final int LEAST_IN_FLIGHT = 4;
    private static final int AFTER_RECOVERY = 10;
    private static final int LOAD_SECONDS = 180;
    private static final int SAMPLE = 10;
    private static final Duration RECOVERY = Duration.ofSeconds(120);
    private static final String PASSWORD = "invented for the crash suite";

    @TempDir
    Path temp;

    private final Ledger ledger = new Ledger();

    /**
     * One killing.
     *
     * @param inFlight requests that were waiting for their answer at the moment
     * @param notReady how often the living server said that it is not ready
     */
    private record Killed(String victim, int inFlight, int notReady) {}

    @Test
    void whatWasAcknowledgedOutlivesKilledServersAndDatabases() throws Exception {
        Map<String, String> environment = Map.of("OCHAG_DEMO_PASSWORD", PASSWORD);
        try (ServerHome home = ServerHome.in(temp)) {
            ServerProcess server = home.start(environment);
            // one session for the whole suite: sessions outlive the server too
            Desk desk = Desk.open(server, PASSWORD);
            for (int round = 1; round <= ROUNDS; round++) {
                long began = System.nanoTime();
                Counts before = ledger.counts();
                Killed killed = killUnderLoad(home, server, desk, round);
                if (!server.alive()) {
                    server = home.start(environment);
                }
                check(home, desk);
                report(round, killed, ledger.counts().since(before), System.nanoTime() - began);
            }
            assertThat(Desk.open(server, PASSWORD).find("Уцелев")).isNotEmpty();
            noticesALostFamily(home);
            server.stop();
            assertThat(home.database().postmaster()).isEmpty();
        }
    }

    private Killed killUnderLoad(ServerHome home, ServerProcess server, Desk desk, int round) throws Exception {
        try (Load load = Load.start(desk, ledger)) {
            // a little later each round, to meet the server at other moments
            int enough = ledger.counts().acknowledged() + LEAST_ACKNOWLEDGED + round * 7 % 23;
            ledger.await(now -> now.acknowledged() >= enough && now.inFlight() >= LEAST_IN_FLIGHT, LOAD_SECONDS);
            Killed killed = round % 2 == 1 ? killServer(server) : killPostmaster(home, server);
            load.stop();
            return killed;
        }
    }

    private Killed killServer(ServerProcess server) {
        return new Killed("server", inFlightWhile(server::kill), 0);
    }

    private Killed killPostmaster(ServerHome home, ServerProcess server) throws InterruptedException {
        ProcessHandle postmaster = home.database().postmaster().orElseThrow();
        int inFlight = inFlightWhile(() -> home.database().killPostmaster());
        // it is gone from the system's table once the server has taken note of its death
        Eventually.until(() -> !postmaster.isAlive(), RECOVERY, () -> "the end of " + postmaster);
        int notReady = Eventually.until(() -> server.readiness() == 200, RECOVERY, server::errors);
        int soFar = ledger.counts().acknowledged();
        ledger.await(now -> now.acknowledged() >= soFar + AFTER_RECOVERY, LOAD_SECONDS);
        return new Killed("postmaster", inFlight, notReady);
    }

    /** Requests that were waiting before and have no acknowledgement after: whoever was answered in between does not count. */
    private int inFlightWhile(Runnable killing) {
        Set<String> waiting = ledger.inFlight();
        killing.run();
        Map<String, Outcome> after = ledger.attempts();
        waiting.removeIf(surname -> after.get(surname) instanceof Outcome.Acknowledged);
        return waiting.size();
    }

    private static void report(int round, Killed killed, Counts told, long nanos) {
        System.out.printf(
                Locale.ROOT,
                "round %d, kill -9 of the %s: %d acknowledged, %d in flight, %d unknown, not ready %d times, %.1f s%n",
                round,
                killed.victim(),
                told.acknowledged(),
                killed.inFlight(),
                told.unknown(),
                killed.notReady(),
                nanos / 1e9);
        assertThat(told.acknowledged()).isGreaterThanOrEqualTo(LEAST_ACKNOWLEDGED);
        assertThat(killed.inFlight()).as("requests in flight").isPositive();
        assertThat(killed.notReady() + told.unknown())
                .as("answers that say that something is amiss")
                .isPositive();
    }

    private void check(ServerHome home, Desk desk) throws Exception {
        assertThat(ledger.unclearAnswers())
                .isSubsetOf("no answer", "503 database.unavailable", "503 audit.unavailable");
        List<String> families = ledger.acknowledged();
        List<String> sample = new ArrayList<>(families.subList(0, SAMPLE));
        sample.addAll(families.subList(families.size() - SAMPLE, families.size()));
        for (String family : sample) {
            JsonNode card = desk.card(family).expect(200).json();
            assertThat(card.path("members")).hasSize(2);
        }
        try (Connection connection = home.database().connect()) {
            assertThat(LedgerCheck.faults(ledger.attempts(), StoredFamilies.read(connection)))
                    .isEmpty();
        }
    }

    /** The check itself is checked: a family taken away behind everybody's back, and given back again. */
    private void noticesALostFamily(ServerHome home) throws Exception {
        String lost = ledger.acknowledged().get(0);
        try (Connection connection = home.database().connect()) {
            connection.setAutoCommit(false);
            delete(connection, "ochag_families.phone", "family_id", lost);
            delete(connection, "ochag_families.membership", "family_id", lost);
            delete(connection, "ochag_families.family", "id", lost);
            assertThat(LedgerCheck.faults(ledger.attempts(), StoredFamilies.read(connection)))
                    .contains("acknowledged and lost: " + lost);
            connection.rollback();
        }
    }

    private static void delete(Connection connection, String table, String column, String id) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("delete from " + table + " where " + column + " = '" + id + "'"))
                    .isPositive();
        }
    }
}
