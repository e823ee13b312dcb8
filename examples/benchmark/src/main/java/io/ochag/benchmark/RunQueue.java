package io.ochag.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** What Linux says of the threads of this process: how long each has run, and how long it waited for a processor though it could run. */
record RunQueue(Map<String, long[]> byThread) {
    private static final Path TASKS = Path.of("/proc/self/task");

    static RunQueue now() {
        Map<String, long[]> threads = new HashMap<>();
        if (Files.isDirectory(TASKS)) {
            try (DirectoryStream<Path> tasks = Files.newDirectoryStream(TASKS)) {
                for (Path task : tasks) {
                    String[] figures = read(task.resolve("schedstat")).strip().split(" ");
                    if (figures.length > 1) {
                        threads.put(
                                task.getFileName().toString(),
                                new long[] {Long.parseLong(figures[0]), Long.parseLong(figures[1])});
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new RunQueue(threads);
    }

    /** Of the time in which threads could run, how much they waited. */
    double shareSince(RunQueue before) {
        double ran = 0;
        double waited = 0;
        for (Map.Entry<String, long[]> thread : byThread.entrySet()) {
            long[] then = before.byThread.getOrDefault(thread.getKey(), new long[2]);
            ran += thread.getValue()[0] - then[0];
            waited += thread.getValue()[1] - then[1];
        }
        return ran + waited == 0 ? 0 : waited / (ran + waited);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return ""; // the thread has just ended
        }
    }
}
