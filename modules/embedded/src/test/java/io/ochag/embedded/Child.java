package io.ochag.embedded;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A JVM of its own that runs {@link ChildServer}. It ends when this one does: its input closes. */
final class Child implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;

    private Child(Process process) {
        this.process = process;
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    static String classpath() {
        String surefire = System.getProperty("surefire.test.class.path");
        return surefire != null ? surefire : System.getProperty("java.class.path");
    }

    static Child start(String... arguments) throws IOException {
        return start(List.of(), classpath(), Map.of(), arguments);
    }

    /** @param prefix the command that starts Java, say another user's */
    static Child start(List<String> prefix, String classpath, Map<String, String> environment, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx128m", "-Xshare:auto", "-cp", classpath));
        command.add(ChildServer.class.getName());
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(new File("/")).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return new Child(builder.start());
    }

    /** The first line that begins so, without its beginning. Fails with all that was said when there is none. */
    String await(String beginning) throws IOException {
        StringBuilder said = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(beginning)) {
                return line.substring(beginning.length()).strip();
            }
            said.append(line).append('\n');
            if (line.startsWith("READY ") && !beginning.startsWith("ACK ")) {
                break; // it waits for us now and will say no more
            }
        }
        throw new AssertionError("no '" + beginning + "' from the child, but:\n" + said);
    }

    /** SIGKILL, and the last row whose commit the child had heard of. */
    long killAndCount() throws IOException {
        process.toHandle().destroyForcibly(); // Process itself would also close what is still to be read
        long last = 0;
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith("ACK ")) {
                last = Long.parseLong(line.substring(4).strip());
            }
        }
        process.onExit().join();
        return last;
    }

    /** SIGKILL; what its own children were. */
    List<ProcessHandle> kill() {
        List<ProcessHandle> orphans = process.descendants().toList();
        process.destroyForcibly();
        process.onExit().join();
        return orphans;
    }

    boolean alive() {
        return process.isAlive();
    }

    /** Lets the child end in order. */
    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        process.onExit().join();
        output.close();
    }
}
