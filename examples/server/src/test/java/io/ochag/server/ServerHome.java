package io.ochag.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A folder with a port, where a server is started once and again. Closing it ends whatever was started here, also when a test fails. */
final class ServerHome implements AutoCloseable {
    private final Path folder;
    private final int port = FreePort.find();
    private final List<ServerProcess> started = new ArrayList<>();
    private final Thread lastResort = new Thread(this::endAll);

    private ServerHome(Path folder) {
        this.folder = folder;
        Runtime.getRuntime().addShutdownHook(lastResort);
    }

    static ServerHome in(Path folder) {
        return new ServerHome(folder);
    }

    /** Starts a server, or a command of it, on this home's data and port, unless the variables say otherwise, and does not wait. */
    ServerProcess launch(Map<String, String> environment, String... arguments) throws IOException {
        Map<String, String> whole = new HashMap<>();
        whole.put("OCHAG_DATA", data().toString());
        whole.put("OCHAG_PORT", Integer.toString(port));
        // whoever wants the demo families says so
        whole.put("OCHAG_DEMO_FAMILIES", "0");
        whole.putAll(environment);
        ServerProcess server = ServerProcess.start(folder, whole, List.of(arguments));
        started.add(server);
        return server;
    }

    /** Starts a server and waits until it serves. */
    ServerProcess start(Map<String, String> environment) throws IOException {
        return launch(environment).awaitReady();
    }

    int port() {
        return port;
    }

    Path data() {
        return folder.resolve("data");
    }

    DatabaseFolder database() {
        return new DatabaseFolder(data().resolve("postgres"));
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(lastResort);
        endAll();
    }

    private void endAll() {
        started.stream().filter(ServerProcess::alive).forEach(ServerProcess::kill);
        database().endPostmaster();
    }
}
