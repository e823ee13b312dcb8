package io.ochag.embedded;

import io.ochag.embedded.EmbeddedPostgresException.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** PostgreSQL's main process as a child of ours, listening on its port. */
final class Postmaster {

    private static final Duration TICK = Duration.ofMillis(20);
    private static final Duration LOG_LAG = Duration.ofSeconds(1);
    private static final Duration FAST = Duration.ofSeconds(60);
    private static final Duration IMMEDIATE = Duration.ofSeconds(10);
    private static final int STATUS_LINE = 7;

    /** What in the log means which reason; looked up in this order. */
    private static final List<Map.Entry<String, Reason>> SIGNS = List.of(
            Map.entry("Address already in use", Reason.PORT_BUSY),
            Map.entry("PANIC", Reason.CORRUPT),
            Map.entry("control file", Reason.CORRUPT),
            Map.entry("pg_control", Reason.CORRUPT),
            Map.entry("could not find the database system", Reason.CORRUPT),
            Map.entry("incompatible with server", Reason.CORRUPT),
            Map.entry("is not a valid data directory", Reason.CORRUPT),
            Map.entry("Permission denied", Reason.NO_PERMISSION));

    private final Installation installation;
    private final Process process;

    private Postmaster(Installation installation, Process process) {
        this.installation = installation;
        this.process = process;
    }

    /** Starts PostgreSQL and waits until it takes connections; recovery after a crash is part of the wait. */
    static Postmaster launch(
            Installation installation, List<String> settings, Duration limit, BooleanSupplier cancelled) {
        DataFolder folder = installation.folder();
        try {
            Path output = folder.log().resolve("start.log");
            Files.deleteIfExists(output);
            ServerLog log = ServerLog.mark(folder.log());
            installation.account().ownAll(folder.log());
            List<String> arguments =
                    new ArrayList<>(List.of("-D", folder.cluster().toString()));
            arguments.addAll(settings);
            Process process = Shell.prepare(Shell.apart(installation.command("postgres", arguments)))
                    .directory(folder.root().toFile())
                    .redirectOutput(output.toFile())
                    .start();
            Postmaster postmaster = new Postmaster(installation, process);
            postmaster.awaitReady(log, limit, cancelled);
            return postmaster;
        } catch (IOException e) {
            throw new EmbeddedPostgresException(
                    Reason.START_FAILED, "PostgreSQL could not be started in " + folder.root() + ".", e);
        }
    }

    private void awaitReady(ServerLog log, Duration limit, BooleanSupplier cancelled) {
        long start = System.nanoTime();
        while (!ready()) {
            if (Shell.await(process, TICK)) {
                throw failure(log);
            }
            boolean late = System.nanoTime() - start > limit.toNanos();
            if (late || cancelled.getAsBoolean() || Thread.currentThread().isInterrupted()) {
                stop();
                throw new EmbeddedPostgresException(
                        Reason.START_FAILED,
                        late
                                ? "PostgreSQL was not ready after " + limit.toSeconds() + " seconds; its log is in "
                                        + installation.folder().log() + "."
                                : "The start of PostgreSQL was given up on request.");
            }
        }
    }

    private boolean ready() {
        try {
            List<String> lines = Files.readAllLines(installation.folder().pidFile(), StandardCharsets.ISO_8859_1);
            return lines.size() > STATUS_LINE
                    && lines.get(0).strip().equals(String.valueOf(process.pid()))
                    && lines.get(STATUS_LINE).startsWith("ready");
        } catch (IOException e) {
            return false; // not written yet
        }
    }

    private EmbeddedPostgresException failure(ServerLog log) {
        long start = System.nanoTime();
        String text = log.since();
        // the log's writer is a process of its own and may end after the postmaster
        while (reason(text).isEmpty() && !text.contains("FATAL") && System.nanoTime() - start < LOG_LAG.toNanos()) {
            LockSupport.parkNanos(TICK.toNanos());
            text = log.since();
        }
        Reason reason = reason(text).orElse(Reason.START_FAILED);
        String message = reason == Reason.PORT_BUSY
                ? "The port asked for PostgreSQL on 127.0.0.1 is in use by another program; give another port."
                : "PostgreSQL did not start in " + installation.folder().root() + ": " + ServerLog.gist(text) + ".";
        return new EmbeddedPostgresException(reason, message);
    }

    private static Optional<Reason> reason(String log) {
        return SIGNS.stream()
                .filter(sign -> log.contains(sign.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    long pid() {
        return process.pid();
    }

    boolean alive() {
        return process.isAlive();
    }

    /** Blocks until the process is gone. */
    void awaitExit() {
        process.onExit().join();
    }

    /** Stops it with all its sessions and waits; harder means only when the gentler one fails. */
    void stop() {
        if (alive()) {
            installation.stop("fast", FAST);
        }
        if (!Shell.await(process, IMMEDIATE)) {
            installation.stop("immediate", IMMEDIATE);
        }
        if (!Shell.await(process, IMMEDIATE)) {
            process.destroyForcibly();
            Shell.await(process, IMMEDIATE);
        }
    }
}
