package io.ochag.embedded;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Runs child processes with an environment of our own: nothing of the caller's locale, PG* or library settings gets in. */
final class Shell {

    private Shell() {}

    /** What a finished command left. A command that could not be started or ran out of time has a code below zero. */
    record Outcome(int code, String output) {

        boolean ok() {
            return code == 0;
        }
    }

    static ProcessBuilder prepare(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command);
        Map<String, String> inherited = Map.copyOf(builder.environment());
        builder.environment().clear();
        for (String kept : List.of("PATH", "Path", "SystemRoot", "TEMP", "TMP")) {
            if (inherited.containsKey(kept)) {
                builder.environment().put(kept, inherited.get(kept));
            }
        }
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("TZ", "UTC");
        File nothing = new File(File.separatorChar == '\\' ? "NUL" : "/dev/null");
        return builder.redirectInput(nothing).redirectErrorStream(true);
    }

    /** Runs a command to its end; a command that takes longer than {@code limit} is killed. */
    static Outcome run(List<String> command, Duration limit) {
        Path output = null;
        try {
            // a file, not a pipe: a grandchild that keeps a pipe open would keep us reading
            output = Files.createTempFile("ochag-", ".out");
            Process process = prepare(command).redirectOutput(output.toFile()).start();
            boolean ended = await(process, limit);
            if (!ended) {
                process.destroyForcibly();
            }
            return new Outcome(ended ? process.exitValue() : -1, Files.readString(output, StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            return new Outcome(-2, String.valueOf(e.getMessage()));
        } finally {
            remove(output);
        }
    }

    private static void remove(@Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // a leftover in the temporary folder harms nobody
        }
    }

    /**
     * The command in a session of its own where the system has {@code setsid}: a Ctrl-C at the terminal is for the server,
     * which then stops PostgreSQL in its turn.
     */
    static List<String> apart(List<String> command) {
        for (String folder :
                Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator)) {
            if (Files.isExecutable(Path.of(folder, "setsid"))) {
                List<String> whole = new ArrayList<>(List.of("setsid"));
                whole.addAll(command);
                return whole;
            }
        }
        return command;
    }

    /** Waits for the end of a process, not cut short by interrupts; they are kept for later. */
    static boolean await(Process process, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return process.waitFor(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
