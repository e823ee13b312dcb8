package io.ochag.embedded;

import io.ochag.embedded.EmbeddedPostgresException.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The data folder, held by this process while the object is open. Inside: {@code ochag.lock} (locked by the living
 * owner), {@code postgres-major}, {@code password}, {@code log/} and {@code pgdata/} (the cluster itself).
 */
final class DataFolder implements AutoCloseable {

    // closing any channel to a file drops this process's lock on it, so a second try must not even open it
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private static final String LOCK = "ochag.lock";
    private static final String MAJOR = "postgres-major";
    private static final String UNFINISHED = "pgdata.new-";

    private final Path root;
    private final FileChannel channel;
    private final AtomicBoolean open = new AtomicBoolean(true);

    private DataFolder(Path root, FileChannel channel) {
        this.root = root;
        this.channel = channel;
    }

    /** Takes the folder for this process, creating it when absent. */
    static DataFolder claim(Path path) {
        Path root = create(path);
        if (!HELD.add(root)) {
            throw inUse(root);
        }
        FileChannel channel = null;
        try {
            refuseForeign(root);
            channel = FileChannel.open(root.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw inUse(root);
            }
            return new DataFolder(root, channel);
        } catch (IOException | RuntimeException e) {
            release(root, channel);
            throw e instanceof EmbeddedPostgresException known
                    ? known
                    : e instanceof OverlappingFileLockException ? inUse(root) : unusable(root, e);
        }
    }

    private static Path create(Path path) {
        Path there = path.toAbsolutePath();
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        if (!Files.isDirectory(there)) {
            throw new EmbeddedPostgresException(
                    Reason.CORRUPT, "The database folder " + path + " cannot be there: " + there + " is not a folder.");
        }
        try {
            if (!Files.exists(path)) {
                Files.createDirectories(path);
                close(path);
            }
            return path.toRealPath();
        } catch (IOException e) {
            throw unusable(path, e);
        }
    }

    /** Leaves the folder to its owner alone, where the file system knows owners. */
    static void close(Path folder) throws IOException {
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static void refuseForeign(Path root) throws IOException {
        if (Files.exists(root.resolve(LOCK))) {
            return;
        }
        try (Stream<Path> files = Files.list(root)) {
            if (files.anyMatch(file -> !file.getFileName().toString().startsWith("."))) {
                throw new EmbeddedPostgresException(
                        Reason.CORRUPT,
                        "The folder " + root + " holds files but no database of this server; give an empty folder.");
            }
        }
    }

    private static EmbeddedPostgresException inUse(Path root) {
        return new EmbeddedPostgresException(
                Reason.FOLDER_IN_USE,
                "The database folder " + root
                        + " is in use by another running server; stop it or give another folder.");
    }

    private static EmbeddedPostgresException unusable(Path root, Exception cause) {
        return cause instanceof AccessDeniedException
                ? new EmbeddedPostgresException(Reason.NO_PERMISSION, "This account may not use " + root + ".", cause)
                : new EmbeddedPostgresException(
                        Reason.START_FAILED, "The database folder " + root + " cannot be used.", cause);
    }

    Path root() {
        return root;
    }

    Path cluster() {
        return root.resolve("pgdata");
    }

    /**
     * A fresh folder to make a cluster in. Never one that was there before: the initdb of a server that was killed runs on
     * in its own.
     */
    Path unfinished() throws IOException {
        Path made = Files.createTempDirectory(root, UNFINISHED);
        close(made);
        return made;
    }

    /** Removes what interrupted attempts left, as far as it goes; a later start removes the rest. */
    void removeUnfinished() {
        try (Stream<Path> files = Files.list(root)) {
            files.filter(file -> file.getFileName().toString().startsWith(UNFINISHED))
                    .forEach(Archive::removeIfPossible);
        } catch (IOException e) {
            throw unusable(root, e);
        }
    }

    Path log() {
        return root.resolve("log");
    }

    Path passwordFile() {
        return root.resolve("password");
    }

    Path pidFile() {
        return cluster().resolve("postmaster.pid");
    }

    /** Whether there is a cluster; refuses one of another major version or with parts missing. */
    boolean initialised(int major) {
        String recorded = line(root.resolve(MAJOR));
        if (!Files.exists(cluster())) {
            if (recorded.isEmpty()) {
                return false;
            }
            throw recorded.equals(String.valueOf(major)) ? damaged("pgdata") : otherMajor(recorded, major);
        }
        String found = line(cluster().resolve("PG_VERSION"));
        if (found.isEmpty()) {
            throw damaged("pgdata/PG_VERSION");
        }
        if (!found.equals(String.valueOf(major))) {
            throw otherMajor(found, major);
        }
        for (String part : new String[] {"base", "global/pg_control", "pg_wal", "pg_hba.conf", "postgresql.conf"}) {
            if (!Files.exists(cluster().resolve(part))) {
                throw damaged("pgdata/" + part);
            }
        }
        if (line(passwordFile()).isEmpty()) {
            throw damaged("password");
        }
        // a kill between the rename of the new cluster and this record leaves it to the next start
        if (!recorded.equals(found)) {
            record(major);
        }
        return true;
    }

    /** Notes that the cluster is there, and makes the disk know it: a new cluster forgotten by a power cut is lost data. */
    void record(int major) {
        try {
            Files.writeString(root.resolve(MAJOR), major + "\n", StandardOpenOption.CREATE, StandardOpenOption.SYNC);
            if (Files.getFileStore(root).supportsFileAttributeView("posix")) { // elsewhere a folder is no file
                try (FileChannel names = FileChannel.open(root, StandardOpenOption.READ)) {
                    names.force(true);
                }
            }
        } catch (IOException e) {
            throw unusable(root, e);
        }
    }

    private EmbeddedPostgresException damaged(String part) {
        return new EmbeddedPostgresException(
                Reason.CORRUPT,
                "The database folder " + root + " is damaged: " + part
                        + " is missing or empty; restore the folder from a backup or give an empty one.");
    }

    private EmbeddedPostgresException otherMajor(String found, int major) {
        String safe = found.matches("[0-9.]{1,8}") ? found : "unknown";
        return new EmbeddedPostgresException(
                Reason.OTHER_MAJOR,
                "The database folder " + root + " was made by PostgreSQL " + safe + ", and this server runs PostgreSQL "
                        + major + "; move the data by dump and restore, or give an empty folder.");
    }

    /** The first line of a file, blank when there is no such file. */
    static String line(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.findFirst().orElse("").strip();
        } catch (AccessDeniedException e) {
            throw unusable(file, e);
        } catch (IOException | UncheckedIOException e) {
            return "";
        }
    }

    @Override
    public void close() {
        if (open.getAndSet(false)) { // a second close must not free the folder of the next owner
            release(root, channel);
        }
    }

    private static void release(Path root, @Nullable FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            throw unusable(root, e);
        } finally {
            HELD.remove(root);
        }
    }
}
