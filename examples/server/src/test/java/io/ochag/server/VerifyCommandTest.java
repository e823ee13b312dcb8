package io.ochag.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check of the audit trail as the person runs it who suspects something. */
class VerifyCommandTest {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @TempDir
    Path temp;

    @Test
    void tellsAWholeTrailFromOneThatWasChangedOrCut() throws Exception {
        try (ServerHome home = ServerHome.in(temp)) {
            ServerProcess server = home.start(Map.of());
            Desk desk = Desk.open(
                    server,
                    Files.readString(home.data().resolve("demo-password")).strip());
            desk.register("Печатина").expect(201);
            awaitSeals(home);
            server.stop();

            ServerProcess whole = home.launch(Map.of(), "verify");
            assertThat(whole.awaitExit()).as(whole.errors()).isZero();
            assertThat(whole.output()).contains("The audit trail is whole.");
            String head = whole.output().lines().reduce((one, next) -> next).orElseThrow();
            String kept = head.substring(head.indexOf(": ") + 2);

            String entry = change(home);
            ServerProcess changed = home.launch(Map.of(), "verify", kept);
            assertThat(changed.awaitExit()).isEqualTo(2);
            assertThat(changed.output()).contains("ENTRY_CHANGED batch ", "entry " + entry);

            ServerProcess other = home.launch(Map.of(), "verify", "999999" + kept.substring(kept.indexOf(':')));
            assertThat(other.awaitExit()).isEqualTo(2);
            assertThat(other.output()).contains("TAIL_CUT");
        }
    }

    @Test
    void refusesWhatItDoesNotKnow() throws IOException {
        try (ServerHome home = ServerHome.in(temp)) {
            ServerProcess command = home.launch(Map.of(), "verfiy");
            assertThat(command.awaitExit()).isEqualTo(1);
            assertThat(command.errors().lines()).singleElement().asString().contains("verify [head]");
            ServerProcess head = home.launch(Map.of(), "verify", "no head");
            assertThat(head.awaitExit()).isEqualTo(1);
            assertThat(head.errors()).contains("audit.head");
        }
    }

    private static void awaitSeals(ServerHome home) throws SQLException, IOException {
        try (Connection connection = home.database().connect()) {
            Eventually.until(
                    () -> number(connection, "select count(*) from ochag_platform.audit_unsealed") == 0,
                    PATIENCE,
                    () -> "every entry sealed");
            assertThat(number(connection, "select count(*) from ochag_platform.audit_seal"))
                    .isPositive();
        }
    }

    /** As the owner of the tables could, with the server up. */
    private static String change(ServerHome home) throws Exception {
        ServerProcess server = home.start(Map.of());
        String entry;
        try (Connection connection = home.database().connect();
                Statement statement = connection.createStatement()) {
            try (ResultSet rows = statement.executeQuery(
                    "select entry_id from ochag_platform.audit_sealed_entry order by batch, ordinal limit 1")) {
                rows.next();
                entry = rows.getString(1);
            }
            statement.execute("alter table ochag_platform.audit_entry disable trigger user");
            statement.execute("update ochag_platform.audit_entry set purpose = 'other' where id = '" + entry + "'");
            statement.execute("alter table ochag_platform.audit_entry enable trigger user");
        }
        server.stop();
        return entry;
    }

    private static long number(Connection connection, String query) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
