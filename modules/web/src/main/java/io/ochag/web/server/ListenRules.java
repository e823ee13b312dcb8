package io.ochag.web.server;

import io.ochag.platform.OchagException;
import io.ochag.web.ServerOptions;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** Where a server may listen: passwords and data of families never travel in the clear between machines. */
final class ListenRules {
    private ListenRules() {}

    static void check(ServerOptions options) {
        if (!isLoopback(options.host()) && !options.encrypted()) {
            throw new OchagException("The host " + options.host()
                    + " can be reached from other machines: set ochag.tls.keystore, or ochag.trusted-proxy when a proxy ends TLS before"
                    + " this server.");
        }
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new OchagException("The host " + host + " is not known on this machine.");
        }
    }
}
