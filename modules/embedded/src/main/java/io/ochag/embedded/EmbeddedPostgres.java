package io.ochag.embedded;

import io.ochag.embedded.EmbeddedPostgresException.Reason;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * A PostgreSQL of our own in one data folder, listening on 127.0.0.1 with a password. It lives as a process apart:
 * {@link #close()} ends it, and a server killed before that leaves it behind, to be stopped by the next start on the folder.
 * A postmaster that dies is started again on the same port. A hook for the end of the JVM is the caller's business.
 *
 * <p>Linux on x86-64 is tested, as root and as an ordinary user. Linux on arm64, macOS and Windows have binaries by Maven
 * profile and are untested.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    /** The major version that the binaries are pinned to and that a data folder must have. */
    public static final int MAJOR = 18;

    static final String ADMIN = "postgres";
    static final String USER = "ochag";

    private static final int FREE_PORT_TRIES = 5;

    /** How PostgreSQL is doing. */
    public enum State {
        /** It takes connections. */
        RUNNING,
        /** It died and is being started again. */
        RESTARTING,
        /** It died and could not be started again; only a new start helps. */
        FAILED,
        /** It was closed. */
        STOPPED
    }

    /**
     * How to run it.
     *
     * @param folder the data folder, of its own: absent, empty or made by an earlier start
     * @param port the port on 127.0.0.1; 0 takes a free one at each start
     * @param durable whether a commit survives a crash of the host; {@code false} is for tests that say so
     * @param settings more settings of PostgreSQL, by name (sizes; not reach, log or durability)
     * @param binaries where programs are unpacked to and shared by starts; absent: the user's cache
     * @param startTimeout how long a start may take, with recovery after a crash
     * @param onState told of each change of state, on the watching thread
     */
    public record Options(
            Path folder,
            int port,
            boolean durable,
            Map<String, String> settings,
            Optional<Path> binaries,
            Duration startTimeout,
            Consumer<State> onState) {

        private static final int LAST_PORT = 65_535;

        /** Copies the settings; refuses a port out of range and settings that are ours with IllegalArgumentException. */
        public Options {
            settings = Map.copyOf(settings);
            Settings.check(settings);
            if (port < 0 || port > LAST_PORT) {
                throw new IllegalArgumentException("a port is between 0 and 65535: " + port);
            }
        }

        /** A durable database in the folder, on a free port. */
        public static Options in(Path folder) {
            return new Options(folder, 0, true, Map.of(), Optional.empty(), Duration.ofMinutes(5), state -> {});
        }

        /** On this port. */
        public Options withPort(int number) {
            return new Options(folder, number, durable, settings, binaries, startTimeout, onState);
        }

        /** Fast and forgetful: a crash of the host may lose or spoil everything. For tests. */
        public Options notDurable() {
            return new Options(folder, port, false, settings, binaries, startTimeout, onState);
        }

        /** With these settings besides the defaults. */
        public Options withSettings(Map<String, String> more) {
            return new Options(folder, port, durable, more, binaries, startTimeout, onState);
        }

        /** With programs unpacked to this folder. */
        public Options withBinaries(Path cache) {
            return new Options(folder, port, durable, settings, Optional.of(cache), startTimeout, onState);
        }

        /** With this limit for a start. */
        public Options withStartTimeout(Duration limit) {
            return new Options(folder, port, durable, settings, binaries, limit, onState);
        }

        /** With this listener. */
        public Options withListener(Consumer<State> listener) {
            return new Options(folder, port, durable, settings, binaries, startTimeout, listener);
        }
    }

    private final DataFolder folder;
    private final Admin admin;
    private final Watchdog watchdog;

    private EmbeddedPostgres(DataFolder folder, Admin admin, Watchdog watchdog) {
        this.folder = folder;
        this.admin = admin;
        this.watchdog = watchdog;
    }

    /**
     * Starts PostgreSQL in the folder, making the cluster the first time, and returns when it takes connections.
     *
     * @throws EmbeddedPostgresException with every {@link Reason}; nothing is left running then
     */
    public static EmbeddedPostgres start(Options options) {
        return start(options, Watchdog.Patience.USUAL);
    }

    static EmbeddedPostgres start(Options options, Watchdog.Patience patience) {
        Platform platform = Platform.current();
        DataFolder folder = DataFolder.claim(options.folder());
        try {
            Account account = Account.choose(platform, folder.root(), folder.cluster());
            boolean initialised = folder.initialised(MAJOR);
            Binaries binaries = Binaries.ready(platform, options.binaries(), folder, account);
            Installation installation = new Installation(binaries, folder, account);
            folder.removeUnfinished();
            if (initialised) {
                new Orphans(installation).stop();
            } else {
                new Cluster(installation).create(options.durable());
            }
            return start(installation, options, patience);
        } catch (RuntimeException | Error e) {
            folder.close();
            throw e;
        }
    }

    private static EmbeddedPostgres start(Installation installation, Options options, Watchdog.Patience patience) {
        String password = DataFolder.line(installation.folder().passwordFile());
        for (int left = FREE_PORT_TRIES; ; left--) {
            int port = options.port() == 0 ? freePort() : options.port();
            Admin admin = new Admin(port, password);
            try {
                Postmaster first = launch(installation, options, admin, () -> false);
                Watchdog watchdog = new Watchdog(
                        first,
                        cancelled -> {
                            new Orphans(installation).stop();
                            return launch(installation, options, admin, cancelled);
                        },
                        options.onState(),
                        patience);
                watchdog.start();
                return new EmbeddedPostgres(installation.folder(), admin, watchdog);
            } catch (EmbeddedPostgresException e) {
                if (e.reason() != Reason.PORT_BUSY || options.port() != 0 || left == 1) {
                    throw e;
                }
            }
        }
    }

    private static Postmaster launch(
            Installation installation, Options options, Admin admin, BooleanSupplier cancelled) {
        Postmaster postmaster = Postmaster.launch(
                installation,
                Settings.arguments(options.settings(), options.durable(), admin.port()),
                options.startTimeout(),
                cancelled);
        try {
            admin.check(options.durable());
            admin.ensureUser();
            return postmaster;
        } catch (RuntimeException | Error e) {
            postmaster.stop();
            throw e;
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new EmbeddedPostgresException(Reason.START_FAILED, "There is no free port on 127.0.0.1.", e);
        }
    }

    /** The JDBC URL of a database here, without user and password. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + admin.port() + "/" + Admin.checked(database);
    }

    /** The port on 127.0.0.1. */
    public int port() {
        return admin.port();
    }

    /** The user to connect with: owner of the databases made here, allowed to make more, not a superuser. */
    public String user() {
        return USER;
    }

    /** Its password, made at random with the folder and kept there in the file {@code password}. */
    public String password() {
        return admin.password();
    }

    /** Makes a database owned by {@link #user()}; refuses a name that is taken with IllegalStateException. */
    public void createDatabase(String name) {
        if (!admin.createDatabase(name)) {
            throw new IllegalStateException("there is a database of this name: " + name);
        }
    }

    /** Makes the database unless it is there. */
    public void ensureDatabase(String name) {
        admin.createDatabase(name);
    }

    /** Drops a database with the sessions in it; one that is not there is no failure. */
    public void dropDatabase(String name) {
        admin.dropDatabase(name);
    }

    /** Whether PostgreSQL takes connections now. */
    public boolean running() {
        return watchdog.state() == State.RUNNING;
    }

    /** How PostgreSQL is doing now. */
    public State state() {
        return watchdog.state();
    }

    /** The process of the postmaster, for those who watch it or test its death. */
    public long pid() {
        return watchdog.current().pid();
    }

    /** Ends the watch, stops PostgreSQL (sessions are cut, commits are kept) and gives the folder free. Idempotent. */
    @Override
    public void close() {
        try {
            watchdog.close();
        } finally {
            folder.close();
        }
    }
}
