package io.ochag.embedded;

import io.ochag.embedded.EmbeddedPostgresException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;

/** PostgreSQL's programs, unpacked once per archive into a folder that later starts and other processes share. */
record Binaries(Platform platform, Path home) {

    // a file lock is per process; threads of one process need a monitor besides
    private static final Object UNPACKING = new Object();

    Path program(String name) {
        return home.resolve("bin").resolve(platform.executable(name));
    }

    /**
     * The programs in the asked folder; without one, in the user's cache, or in the data folder when the account that runs
     * PostgreSQL cannot reach the cache (root's home is closed to others; some accounts have no home).
     */
    static Binaries ready(Platform platform, Optional<Path> asked, DataFolder folder, Account account) {
        String name = "postgres-" + EmbeddedPostgres.MAJOR + "-" + digest(platform);
        Path home = Path.of(System.getProperty("user.home", "?"));
        Path fallback = folder.root().resolve("binaries").resolve(name);
        Path first = asked.map(path -> path.resolve(name))
                .orElseGet(() -> Files.isDirectory(home) && Files.isWritable(home)
                        ? home.resolve(".cache").resolve("ochag").resolve(name)
                        : fallback);
        Binaries binaries = unpack(platform, first);
        if (account.canRun(binaries.program("postgres"))) {
            return binaries;
        }
        Binaries near = unpack(platform, fallback);
        if (account.canRun(near.program("postgres"))) {
            return near;
        }
        throw new EmbeddedPostgresException(
                Reason.NO_PERMISSION,
                "The account that runs PostgreSQL can run programs neither in " + first + " nor in " + fallback + ".");
    }

    private static Binaries unpack(Platform platform, Path target) {
        synchronized (UNPACKING) {
            if (!Files.isDirectory(target)) {
                try {
                    Files.createDirectories(Objects.requireNonNull(target.getParent()));
                    unpackLocked(platform, target);
                } catch (IOException e) {
                    throw new EmbeddedPostgresException(
                            Reason.NO_PERMISSION, "PostgreSQL cannot be unpacked to " + target + ".", e);
                }
            }
            return new Binaries(platform, target);
        }
    }

    private static void unpackLocked(Platform platform, Path target) throws IOException {
        Path lock = target.resolveSibling(target.getFileName() + ".lock");
        Path unfinished = target.resolveSibling(target.getFileName() + ".new");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock();
            if (Files.isDirectory(target)) {
                return; // another process was faster
            }
            Archive.remove(unfinished);
            try (InputStream archive = open(platform)) {
                Archive.unpack(archive, unfinished);
            }
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static InputStream open(Platform platform) {
        InputStream archive = Binaries.class.getResourceAsStream("/" + platform.archive());
        if (archive == null) {
            throw new EmbeddedPostgresException(
                    Reason.UNSUPPORTED_PLATFORM,
                    "The embedded PostgreSQL for this platform (" + platform.archive() + ") is not on the class path.");
        }
        return archive;
    }

    private static String digest(Platform platform) {
        try (DigestInputStream archive = new DigestInputStream(open(platform), MessageDigest.getInstance("SHA-256"))) {
            byte[] buffer = new byte[1 << 16];
            while (archive.read(buffer) >= 0) {
                // the digest is what we read for
            }
            return HexFormat.of().formatHex(archive.getMessageDigest().digest(), 0, 8);
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new EmbeddedPostgresException(Reason.START_FAILED, "The PostgreSQL archive cannot be read.", e);
        }
    }
}
