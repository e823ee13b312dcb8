package io.ochag.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ochag.embedded.EmbeddedPostgres.Options;
import io.ochag.embedded.EmbeddedPostgresException.Reason;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each refusal is one sentence and one reason, and leaves nothing running. */
class RefusalTest {

    @TempDir
    Path temp;

    private static void assertRefused(Options options, Reason reason) {
        EmbeddedPostgresException e = catchThrowableOfType(
                EmbeddedPostgresException.class,
                () -> EmbeddedPostgres.start(options).close());
        assertThat(e).as("start on %s", options.folder()).isNotNull();
        assertThat(e.reason()).as(e.getMessage()).isEqualTo(reason);
        assertThat(e.getMessage()).doesNotContain("\n").matches("[A-Z].*[^.]\\.");
    }

    @Test
    void refusesASecondOwnerInThisProcessAndInAnother() throws IOException {
        Path folder = temp.resolve("data");
        Options options = Options.in(folder).notDurable();
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(options)) {
            assertRefused(options, Reason.FOLDER_IN_USE);
            try (Child child = Child.start(folder.toString(), "hold")) {
                assertThat(child.await("REFUSED ")).startsWith("FOLDER_IN_USE");
            }
            assertThat(postgres.running()).isTrue();
        }
        try (Child child = Child.start(folder.toString(), "hold")) {
            child.await("READY ");
            assertRefused(options, Reason.FOLDER_IN_USE);
        }
        EmbeddedPostgres.start(options).close();
    }

    @Test
    void refusesWhatIsNoFolderOfOurs() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "x");
        assertRefused(Options.in(file), Reason.CORRUPT);
        assertRefused(Options.in(file.resolve("below")), Reason.CORRUPT);
        Path foreign = Files.createDirectory(temp.resolve("foreign"));
        Files.writeString(foreign.resolve("letter.txt"), "x");
        assertRefused(Options.in(foreign), Reason.CORRUPT);
        assertThat(foreign).isDirectoryNotContaining(path -> !path.endsWith("letter.txt"));
    }

    @Test
    void refusesAnotherMajorAndADamagedFolderAndMakesNoNewOneInstead() throws IOException {
        Path folder = temp.resolve("data");
        Options options = Options.in(folder).notDurable();
        EmbeddedPostgres.start(options).close();
        Path cluster = folder.resolve("pgdata");

        Path version = cluster.resolve("PG_VERSION");
        Files.writeString(version, "17\n");
        assertRefused(options, Reason.OTHER_MAJOR);
        Files.writeString(version, "");
        assertRefused(options, Reason.CORRUPT);
        Files.delete(version);
        assertRefused(options, Reason.CORRUPT);
        Files.writeString(version, "18\n");

        Path control = cluster.resolve("global").resolve("pg_control");
        byte[] whole = Files.readAllBytes(control);
        Files.write(control, new byte[whole.length]);
        assertRefused(options, Reason.CORRUPT);
        Files.write(control, new byte[10], StandardOpenOption.TRUNCATE_EXISTING);
        assertRefused(options, Reason.CORRUPT);
        Files.delete(control);
        assertRefused(options, Reason.CORRUPT);
        Files.write(control, whole);

        Path aside = Files.move(folder.resolve("password"), temp.resolve("password"));
        assertRefused(options, Reason.CORRUPT);
        Files.move(aside, folder.resolve("password"));
        Path gone = Files.move(cluster, temp.resolve("gone"));
        assertRefused(options, Reason.CORRUPT);
        Files.writeString(folder.resolve("postgres-major"), "17\n");
        assertRefused(options, Reason.OTHER_MAJOR);
        Files.move(gone, cluster);
        EmbeddedPostgres.start(options).close();
        assertThat(folder.resolve("postgres-major")).hasContent("18");
    }

    @Test
    void refusesABusyPortAndStartsWhenItIsFree() throws IOException {
        Options options = Options.in(temp.resolve("data")).notDurable();
        int port;
        try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = busy.getLocalPort();
            assertRefused(options.withPort(port), Reason.PORT_BUSY);
        }
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(options.withPort(port))) {
            assertThat(postgres.port()).isEqualTo(port);
        }
    }

    @Test
    void refusesASystemWithoutPrograms() {
        EmbeddedPostgresException e =
                catchThrowableOfType(EmbeddedPostgresException.class, () -> Platform.of("Plan 9", "mips"));
        assertThat(e.reason()).isEqualTo(Reason.UNSUPPORTED_PLATFORM);
        assertThat(Platform.of("Mac OS X", "aarch64").archive()).isEqualTo("postgres-darwin-arm_64.txz");
        assertThat(Platform.of("Windows Server 2022", "amd64").archive()).isEqualTo("postgres-windows-x86_64.txz");
        assertThat(Platform.of("Linux", "aarch64").archive()).isEqualTo("postgres-linux-arm_64.txz");
    }
}
