package io.ochag.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that cannot start says why in one sentence, ends with 1 and leaves nothing running. */
class RefusalsTest {
    @TempDir
    Path temp;

    @Test
    void namesEverySettingThatIsWrongAndRepeatsNoValue() throws IOException {
        try (ServerHome home = ServerHome.in(temp)) {
            ServerProcess server = home.launch(Map.of(
                    "OCHAG_PORT", "eighty",
                    "OCHAG_DEMO", "perhaps",
                    "OCHAG_ZONE", "Atlantis",
                    "OCHAG_SCHEMA", "sideways",
                    "OCHAG_DEMO_PASSWORD", "tooshort",
                    "OCHAG_DATABASE_URL", "mysql://elsewhere",
                    "OCHAG_SESSION_IDLE", "anhour",
                    "OCHAG_PROT", "misspelt"));
            assertRefused(
                    server,
                    "OCHAG_PORT",
                    "OCHAG_DEMO ",
                    "OCHAG_ZONE",
                    "OCHAG_SCHEMA",
                    "OCHAG_DEMO_PASSWORD",
                    "OCHAG_DATABASE_URL",
                    "OCHAG_SESSION_IDLE",
                    "OCHAG_PROT is not a setting");
            assertThat(server.errors())
                    .doesNotContainIgnoringCase("eighty")
                    .doesNotContainIgnoringCase("perhaps")
                    .doesNotContainIgnoringCase("Atlantis")
                    .doesNotContainIgnoringCase("sideways")
                    .doesNotContainIgnoringCase("tooshort")
                    .doesNotContainIgnoringCase("elsewhere")
                    .doesNotContainIgnoringCase("anhour")
                    .doesNotContainIgnoringCase("misspelt");
            assertThat(home.data()).doesNotExist();
        }
    }

    @Test
    void doesNotKnowTheRegion() throws IOException {
        try (ServerHome home = ServerHome.in(temp)) {
            assertRefused(home.launch(Map.of("OCHAG_REGION", "atlantis")), "OCHAG_REGION");
            assertThat(home.data()).doesNotExist();
        }
    }

    @Test
    void findsTheDataFolderDamagedAndMakesNoNewOneInstead() throws IOException {
        try (ServerHome home = ServerHome.in(temp)) {
            Path database = Files.createDirectories(home.database().root());
            Files.createFile(database.resolve("ochag.lock"));
            Files.writeString(database.resolve("postgres-major"), "18\n");
            assertRefused(home.launch(Map.of()), database.toString(), "damaged");
            assertThat(database.resolve("pgdata")).doesNotExist();
        }
    }

    @Test
    void findsNobodyAtTheDatabaseUrl() throws IOException {
        try (ServerHome home = ServerHome.in(temp);
                ServerSocket mute = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            ServerProcess nobody = home.launch(Map.of("OCHAG_DATABASE_URL", url(FreePort.find())));
            ServerProcess silence = home.launch(Map.of("OCHAG_DATABASE_URL", url(mute.getLocalPort())));
            assertRefused(nobody, "OCHAG_DATABASE_URL");
            assertRefused(silence, "OCHAG_DATABASE_URL");
        }
    }

    @Test
    void leavesTheFolderAndThePortToTheServerThatHasThem() throws IOException {
        try (ServerHome home = ServerHome.in(temp)) {
            ServerProcess first = home.start(Map.of());
            Path elsewhere = temp.resolve("elsewhere");

            ServerProcess onTheFolder = home.launch(Map.of("OCHAG_PORT", Integer.toString(FreePort.find())));
            assertRefused(onTheFolder, home.database().root().toString(), "in use");
            ServerProcess onThePort = home.launch(Map.of("OCHAG_DATA", elsewhere.toString()));
            assertRefused(onThePort, "Port " + home.port());

            assertThat(elsewhere).doesNotExist();
            assertThat(first.readiness()).isEqualTo(200);
        }
    }

    @Test
    void stopsTheDatabaseAgainWhenTheRegionsProfileIsWrong() throws IOException {
        Path region = Files.createDirectory(temp.resolve("region"));
        Files.writeString(region.resolve("region.yaml"), "name: [no, such, thing]\n");
        try (ServerHome home = ServerHome.in(temp)) {
            ServerProcess server = home.launch(Map.of("OCHAG_REGION", region.toString()));
            assertThat(server.awaitExit()).isEqualTo(1);
            assertThat(server.errors()).contains("region.yaml").doesNotContain("Exception");
            assertThat(home.database().root().resolve("pgdata")).isDirectory();
            assertThat(home.database().postmaster()).isEmpty();
        }
    }

    private static String url(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/nowhere";
    }

    private static void assertRefused(ServerProcess server, String... words) {
        assertThat(server.awaitExit()).as(server.errors()).isEqualTo(1);
        assertThat(server.errors().lines())
                .singleElement()
                .asString()
                .contains(words)
                .matches("[A-Z].*[^.]\\.");
        assertThat(server.output()).isEmpty();
    }
}
