package io.ochag.server;

import io.ochag.embedded.EmbeddedPostgres;
import io.ochag.pair.PairInstance;
import io.ochag.testing.http.Answer;
import io.ochag.testing.http.ApiClient;
import io.ochag.testing.http.ApiRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One of the instances that share a database, as a process that may die. */
final class PairProcess {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final int MOST_WORDS = 3000;

    private final Process process;
    private final ApiClient client;
    private final Path said;

    private PairProcess(Process process, int port, Path said) {
        this.process = process;
        this.client = new ApiClient(URI.create("http://127.0.0.1:" + port));
        this.said = said;
    }

    /** @param failpoint the point at which it dies, or an empty text */
    static PairProcess start(Path folder, EmbeddedPostgres postgres, String database, String failpoint)
            throws IOException {
        int port = FreePort.find();
        Path said = Files.createTempFile(folder, "instance-", ".txt");
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "-cp",
                        classPath,
                        PairInstance.class.getName(),
                        postgres.jdbcUrl(database),
                        postgres.user(),
                        postgres.password(),
                        Integer.toString(port),
                        failpoint))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        return new PairProcess(process, port, said);
    }

    PairProcess awaitReady() {
        awaitReadyOrEnd();
        if (!process.isAlive()) {
            throw new AssertionError("an instance has ended: " + story());
        }
        return this;
    }

    /** One that is to die may do so at its first sweep, before it serves. */
    PairProcess awaitReadyOrEnd() {
        Eventually.until(() -> ready() || !process.isAlive(), PATIENCE, this::story);
        return this;
    }

    private boolean ready() {
        try {
            return client.fetch("/health/ready").status() == 200;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    /** Does a deed under this key; whoever asks again with the same key and body must not be served twice. */
    Answer send(String key, Map<String, Object> deed) {
        return client.send(ApiRequest.post("/pair/deeds", deed).header(ApiRequest.KEY, key));
    }

    void kill() {
        process.destroyForcibly();
        awaitExit();
    }

    int awaitExit() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("an instance does not end: " + story());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return process.exitValue();
    }

    boolean alive() {
        return process.isAlive();
    }

    /** The end of what it said, where that is long. */
    String lastWords() {
        String all = story();
        return all.substring(Math.max(0, all.length() - MOST_WORDS));
    }

    String story() {
        try {
            return Files.readString(said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
