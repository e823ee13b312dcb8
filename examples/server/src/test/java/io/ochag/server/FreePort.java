package io.ochag.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Ports on the loopback that nobody listens on. */
final class FreePort {
    // below the ports that systems give to clients: a client could sit on ours while the server is away
    private static final int FIRST = 20_000;
    private static final int LAST = 30_000;

    private FreePort() {}

    static int find() {
        for (int tries = 0; tries < LAST - FIRST; tries++) {
            int port = ThreadLocalRandom.current().nextInt(FIRST, LAST);
            if (isFree(port)) {
                return port;
            }
        }
        throw new AssertionError("no free port");
    }

    static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
