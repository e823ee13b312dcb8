package io.ochag.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The embedded PostgreSQL of a server, seen from outside: by what it leaves in its folder. */
record DatabaseFolder(Path root) {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int PORT_LINE = 3;

    /** The living postmaster of this very folder; a pid in a file alone proves nothing. */
    Optional<ProcessHandle> postmaster() {
        List<String> file = pidFile();
        return file.isEmpty()
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(file.get(0).strip())).filter(this::isOurs);
    }

    /** SIGKILL, once it is seen to be ours. */
    void killPostmaster() {
        ProcessHandle postmaster = postmaster().orElseThrow(() -> new AssertionError("no postmaster in " + root));
        assertThat(postmaster.destroyForcibly()).isTrue();
    }

    /** Ends what a killed server left behind. */
    void endPostmaster() {
        postmaster().ifPresent(left -> {
            left.destroy();
            Eventually.until(() -> !left.isAlive(), PATIENCE, () -> "the end of " + left);
        });
    }

    /** With the user of the server, which owns all tables. */
    Connection connect() throws SQLException, IOException {
        String url = "jdbc:postgresql://127.0.0.1:" + pidFile().get(PORT_LINE).strip() + "/ochag";
        return DriverManager.getConnection(
                url, "ochag", Files.readString(root.resolve("password")).strip());
    }

    private boolean isOurs(ProcessHandle process) {
        String command = process.info().commandLine().orElse("");
        return command.contains("postgres") && command.contains(" " + root.resolve("pgdata") + " ");
    }

    private List<String> pidFile() {
        try {
            return Files.readAllLines(root.resolve("pgdata").resolve("postmaster.pid"));
        } catch (IOException e) {
            return List.of();
        }
    }
}
