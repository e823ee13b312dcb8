package io.ochag.embedded;

import io.ochag.embedded.EmbeddedPostgresException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Makes a new cluster: UTF-8, checksums, passwords on every connection. It is made under another name and renamed when
 * whole, so a kill on the way leaves nothing that the next start could take for a database.
 */
record Cluster(Installation installation) {

    private static final Duration LIMIT = Duration.ofMinutes(5);

    // trigram search needs a character type that knows Cyrillic: not C, and not the builtin provider
    private static final List<String> LOCALES = List.of("C.UTF-8", "en_US.UTF-8", "en-US.UTF-8");

    void create(boolean durable) {
        DataFolder folder = installation.folder();
        try {
            writePassword(folder);
            String failure = "";
            for (String locale : LOCALES) {
                Path unfinished = folder.unfinished();
                installation.account().own(unfinished);
                installation.account().own(folder.passwordFile());
                Shell.Outcome outcome = Shell.run(initdb(unfinished, locale, durable), LIMIT);
                if (outcome.ok()) {
                    Files.move(unfinished, folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
                    folder.record(EmbeddedPostgres.MAJOR);
                    return;
                }
                failure = outcome.output();
                folder.removeUnfinished();
            }
            throw new EmbeddedPostgresException(
                    Reason.START_FAILED,
                    "PostgreSQL could not make a database in " + folder.root() + ": " + ServerLog.gist(failure) + ".");
        } catch (IOException e) {
            throw new EmbeddedPostgresException(
                    Reason.NO_PERMISSION, "The database folder " + folder.root() + " cannot be written.", e);
        }
    }

    private List<String> initdb(Path unfinished, String locale, boolean durable) {
        List<String> arguments = new ArrayList<>(List.of(
                "--pgdata=" + unfinished,
                "--encoding=UTF8",
                "--locale-provider=libc",
                "--locale=" + locale,
                "--lc-messages=C",
                "--username=" + EmbeddedPostgres.ADMIN,
                "--auth=scram-sha-256",
                "--pwfile=" + installation.folder().passwordFile(),
                "--data-checksums",
                "--no-instructions"));
        if (!durable) {
            arguments.add("--no-sync");
        }
        return installation.command("initdb", arguments);
    }

    private void writePassword(DataFolder folder) throws IOException {
        byte[] secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        Path file = folder.passwordFile();
        Files.deleteIfExists(file);
        if (Files.getFileStore(folder.root()).supportsFileAttributeView("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(
                file, HexFormat.of().formatHex(secret) + "\n", StandardOpenOption.CREATE, StandardOpenOption.SYNC);
    }
}
