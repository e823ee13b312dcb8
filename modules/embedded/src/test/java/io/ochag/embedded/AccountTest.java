package io.ochag.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.ochag.embedded.EmbeddedPostgres.Options;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The three ways to an account that PostgreSQL accepts. They need root to try all; under an ordinary user every other test
 * of this module shows the first way, and these are skipped with these words.
 */
class AccountTest {

    private static final int NOBODY = 65534;

    @TempDir
    Path temp;

    @BeforeEach
    void needsRoot() throws IOException {
        assumeTrue(
                Shell.run(List.of("id", "-u"), Duration.ofSeconds(10))
                        .output()
                        .strip()
                        .equals("0"),
                "SKIPPED: not root, so the change to other accounts cannot be tried");
        open(temp);
    }

    private static void open(Path folder) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void runsUnderRoot() {
        Path folder = temp.resolve("data");
        try (EmbeddedPostgres postgres =
                EmbeddedPostgres.start(Options.in(folder).notDurable())) {
            assertThat(postgres.running()).isTrue();
        }
    }

    @Test
    void runsUnderAnOrdinaryUserWithoutAHomeAndThenUnderRootOnTheSameFolder() throws Exception {
        Path folder = Files.createDirectory(temp.resolve("data"));
        Files.setAttribute(folder, "unix:uid", NOBODY);
        List<String> prefix = List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--");
        try (Child child = Child.start(prefix, readableClasspath(), Map.of(), folder.toString(), "hold")) {
            child.await("READY ");
        }
        assertThat(Files.getAttribute(folder.resolve("pgdata"), "unix:uid")).isEqualTo(NOBODY);
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(Options.in(folder))) {
            assertThat(Sql.text(postgres, "ochag", "select count(*) from acks")).isEqualTo("0");
        }
        assertThat(Files.getAttribute(folder.resolve("pgdata"), "unix:uid")).isEqualTo(NOBODY);
    }

    @Test
    void becomesAUserWhereTheHostForbidsNamespacesAndTakesOverAFolderOfRoot() throws Exception {
        Path folder = temp.resolve("data");
        EmbeddedPostgres.start(Options.in(folder)).close();
        Path programs = Files.createDirectory(temp.resolve("programs"));
        Path refusing = Files.writeString(programs.resolve("unshare"), "#!/bin/sh\nexit 1\n");
        Files.setPosixFilePermissions(refusing, PosixFilePermissions.fromString("rwxr-xr-x"));
        Map<String, String> path = Map.of("PATH", programs + File.pathSeparator + System.getenv("PATH"));
        for (int start = 0; start < 2; start++) {
            try (Child child = Child.start(List.of(), Child.classpath(), path, folder.toString(), "hold")) {
                child.await("READY ");
            }
        }
        assertThat(Files.getAttribute(folder.resolve("pgdata"), "unix:uid")).isNotEqualTo(0);
    }

    /** The class path copied to where every user may read. */
    private String readableClasspath() throws IOException {
        Path copies = Files.createDirectory(temp.resolve("classpath"));
        open(copies);
        List<String> entries = new ArrayList<>();
        for (String entry : Child.classpath().split(File.pathSeparator)) {
            Path target = copies.resolve(String.valueOf(entries.size()));
            copy(Path.of(entry), target);
            entries.add(target.toString());
        }
        return String.join(File.pathSeparator, entries);
    }

    private static void copy(Path source, Path target) throws IOException {
        if (!Files.exists(source)) {
            return;
        }
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.toList()) {
                Path copy = file.equals(source)
                        ? target
                        : target.resolve(source.relativize(file).toString());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
    }
}
