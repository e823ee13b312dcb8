package io.ochag.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Processes of a cluster whose server is gone. Called by the holder of the folder's lock only, so whoever works on the
 * cluster has lost its owner. A process is touched only when it is seen to be a postgres of this very folder: a pid in a
 * file proves nothing, it may have gone to another program since.
 */
final class Orphans {

    private static final Logger LOG = LoggerFactory.getLogger(Orphans.class);
    private static final Duration FAST = Duration.ofSeconds(60);
    private static final Duration IMMEDIATE = Duration.ofSeconds(10);
    private static final Duration TICK = Duration.ofMillis(20);
    private static final Duration CLOCK_STEP = Duration.ofSeconds(2);
    private static final int START_LINE = 2;

    private final Installation installation;

    Orphans(Installation installation) {
        this.installation = installation;
    }

    /** Stops an orphaned postmaster and what is left of a killed one. */
    void stop() {
        List<String> file = pidFile();
        if (!file.isEmpty()) {
            ProcessHandle.of(pid(file)).ifPresent(process -> {
                if (ours(process, file)) {
                    stop(process, file);
                } else {
                    disown(file);
                }
            });
        }
        if (installation.binaries().platform().linux()) {
            remains();
        }
    }

    private void stop(ProcessHandle postmaster, List<String> file) {
        LOG.warn("stopping PostgreSQL left behind by a server that died: pid={}", postmaster.pid());
        installation.stop("fast", FAST);
        if (postmaster.isAlive()) {
            installation.stop("immediate", IMMEDIATE);
        }
        if (postmaster.isAlive() && ours(postmaster, file)) {
            postmaster.destroyForcibly();
            postmaster
                    .onExit()
                    .completeOnTimeout(postmaster, IMMEDIATE.toSeconds(), TimeUnit.SECONDS)
                    .join();
        }
    }

    /** Sessions of a killed postmaster end by themselves when they notice; a busy one may not for long. */
    private void remains() {
        if (!await(IMMEDIATE)) {
            ProcessHandle.allProcesses().filter(this::inCluster).forEach(ProcessHandle::destroyForcibly);
            await(IMMEDIATE);
        }
    }

    /** Whether nothing works on the cluster any more, waiting for it. A process that is dead but not reaped does not count. */
    private boolean await(Duration limit) {
        long start = System.nanoTime();
        while (ProcessHandle.allProcesses().anyMatch(this::inCluster)) {
            if (System.nanoTime() - start > limit.toNanos()) {
                return false;
            }
            LockSupport.parkNanos(TICK.toNanos());
        }
        return true;
    }

    private boolean ours(ProcessHandle process, List<String> file) {
        if (installation.binaries().platform().linux()) {
            return inCluster(process);
        }
        // elsewhere the working folder is not to be seen: the program's name and the moment of its start must fit
        String noted = file.size() > START_LINE ? file.get(START_LINE).strip() : "";
        return noted.matches("[0-9]{1,12}")
                && process.info().command().orElse("").contains("postgres")
                && process.info()
                        .startInstant()
                        .map(start -> Duration.between(start, Instant.ofEpochSecond(Long.parseLong(noted)))
                                .abs())
                        .filter(apart -> apart.compareTo(CLOCK_STEP) <= 0)
                        .isPresent();
    }

    private boolean inCluster(ProcessHandle process) {
        Path proc = Path.of("/proc", String.valueOf(process.pid()));
        try {
            return Files.readString(proc.resolve("comm")).strip().equals("postgres")
                    && Files.readSymbolicLink(proc.resolve("cwd"))
                            .equals(installation.folder().cluster().toRealPath());
        } catch (IOException e) {
            return false; // gone, or another user's
        }
    }

    /**
     * A stale file names a living stranger. Deleting it would also lose the key of the shared memory by which PostgreSQL
     * sees surviving sessions, so the stranger's pid is replaced by ours: the parent's pid counts as stale.
     */
    private void disown(List<String> file) {
        LOG.info("postmaster.pid names a process that is not ours: pid={}", pid(file));
        String rest = String.join("\n", file.subList(1, file.size()));
        try {
            Files.writeString(
                    installation.folder().pidFile(),
                    ProcessHandle.current().pid() + "\n" + rest + "\n",
                    StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            LOG.warn("postmaster.pid cannot be written; PostgreSQL will say so itself", e);
        }
    }

    private static long pid(List<String> file) {
        String first = file.get(0).strip();
        return first.matches("-?[0-9]{1,10}") ? Math.abs(Long.parseLong(first)) : -1;
    }

    private List<String> pidFile() {
        try {
            return Files.readAllLines(installation.folder().pidFile(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return List.of();
        }
    }
}
