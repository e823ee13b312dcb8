package io.ochag.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a stop ends and what the next start finds. */
class RestartTest {
    private static final int TERMINATED = 128 + 15;

    @TempDir
    Path temp;

    @Test
    void aSecondStartFindsWhatTheFirstKept() throws IOException {
        try (ServerHome home = ServerHome.in(temp)) {
            ServerProcess first = home.start(Map.of());
            Path passwordFile = home.data().resolve("demo-password");
            assertThat(Files.getPosixFilePermissions(passwordFile))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
            String password = Files.readString(passwordFile).strip();
            assertThat(first.output()).contains(password).doesNotContain(" 0 added");
            Desk desk = Desk.open(first, password);
            String family = desk.register("Возвратова")
                    .expect(201)
                    .json()
                    .path("familyId")
                    .asText();

            stopped(home, first);

            String late = "given when the accounts are there already";
            ServerProcess second = home.start(Map.of("OCHAG_DEMO_PASSWORD", late));
            assertThat(second.output())
                    .contains(": 0 added, 0 changed,")
                    .contains(password)
                    .doesNotContain(late);
            assertThat(Files.readString(passwordFile).strip()).isEqualTo(password);
            assertThat(desk.card(family).expect(200).json().path("members")).hasSize(2);
            assertThat(Desk.open(second, password).find("возвратова")).containsOnly(family);
            stopped(home, second);
        }
    }

    @Test
    void withoutDemoSignInsThereIsTheAdministratorAlone() throws IOException {
        String password = "an invented one for this test";
        try (ServerHome home = ServerHome.in(temp)) {
            ServerProcess server = home.start(Map.of("OCHAG_DEMO", "false", "OCHAG_ADMINISTRATOR_PASSWORD", password));
            assertThat(home.data().resolve("demo-password")).doesNotExist();
            assertThat(server.output()).doesNotContain("sign-ins").doesNotContain(password);
            assertThat(server.client()
                            .signIn("administrator", password)
                            .expect(200)
                            .json()
                            .path("permissions"))
                    .isNotEmpty();
            server.client().signIn("specialist", password).expect(401);
        }
    }

    @Test
    void aStopOnTheWayLeavesNothingRunning() throws IOException {
        try (ServerHome home = ServerHome.in(temp)) {
            ServerProcess server = home.launch(Map.of());
            Eventually.until(
                    () -> home.database().postmaster().isPresent() || !server.alive(),
                    Duration.ofMinutes(4),
                    server::errors);
            server.stop();
            assertThat(home.database().postmaster()).isEmpty();
            assertThat(FreePort.isFree(home.port())).isTrue();
        }
    }

    private static void stopped(ServerHome home, ServerProcess server) {
        assertThat(server.stop()).isEqualTo(TERMINATED);
        assertThat(server.output()).endsWith("Ochag has stopped.\n");
        // newer JVMs warn there of what a library does
        assertThat(server.errors().lines().filter(line -> !line.startsWith("WARNING: ")))
                .isEmpty();
        assertThat(FreePort.isFree(home.port())).isTrue();
        assertThat(home.database().postmaster()).isEmpty();
    }
}
