package io.ochag.server;

import io.ochag.testing.http.ApiClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The server as users run it: a JVM of its own with settings in its environment. */
final class ServerProcess {
    // a machine that runs several builds at once is slow; a server that hangs is told from it by nothing else
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final int NOT_READY = -1;

    private final Process process;
    private final URI address;
    private final Path out;
    private final Path err;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private ServerProcess(Process process, URI address, Path out, Path err) {
        this.process = process;
        this.address = address;
        this.out = out;
        this.err = err;
    }

    /** Starts it in a folder, with these variables and none other of ours, and does not wait. */
    static ServerProcess start(Path folder, Map<String, String> environment, List<String> arguments)
            throws IOException {
        Path out = Files.createTempFile(folder, "server-", ".out");
        Path err = Files.createTempFile(folder, "server-", ".err");
        ProcessBuilder builder = new ProcessBuilder(command(arguments))
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("OCHAG_"));
        builder.environment().putAll(environment);
        URI address = URI.create("http://127.0.0.1:" + environment.get("OCHAG_PORT"));
        return new ServerProcess(builder.start(), address, out, err);
    }

    private static List<String> command(List<String> arguments) {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // a short life: quick to start before quick to run; and the server's own log, not that of tests
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx384m"));
        command.addAll(List.of("-Dlogback.configurationFile=logback.xml", "-cp", classPath));
        command.add(OchagServer.class.getName());
        command.addAll(arguments);
        return command;
    }

    /** Returns once it serves; fails with what it said when it ends instead. */
    ServerProcess awaitReady() {
        Eventually.until(() -> readiness() == 200 || !process.isAlive(), PATIENCE, this::story);
        if (!process.isAlive()) {
            throw new AssertionError("the server has ended: " + story());
        }
        return this;
    }

    /** The status of {@code /health/ready}; below zero when nobody answers. */
    int readiness() {
        try {
            HttpRequest request = HttpRequest.newBuilder(address.resolve("/health/ready"))
                    .timeout(Duration.ofSeconds(30))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return NOT_READY;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** SIGKILL: nothing in it gets to run any more. */
    void kill() {
        process.destroyForcibly();
        awaitExit();
    }

    /** SIGTERM, and the exit code. */
    int stop() {
        process.destroy();
        return awaitExit();
    }

    /** The exit code of a server that ends by itself. */
    int awaitExit() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("the server does not end: " + story());
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

    ApiClient client() {
        return new ApiClient(address);
    }

    /** What it wrote to its output. */
    String output() {
        return read(out);
    }

    /** What it wrote to its error output, its log among it. */
    String errors() {
        return read(err);
    }

    private String story() {
        return "output:\n" + output() + "\nerrors:\n" + errors();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
