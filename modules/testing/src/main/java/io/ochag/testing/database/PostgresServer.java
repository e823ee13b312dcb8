package io.ochag.testing.database;

import io.ochag.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The PostgreSQL server of this JVM: the one that system property {@code ochag.test.database} names by its JDBC URL (with
 * {@code ochag.test.database.user} and {@code ochag.test.database.password}), else an embedded one that is started at the first question and ends
 * with the JVM. Its data need not survive a crash unless {@code ochag.test.durable} is {@code true}.
 */
final class PostgresServer {
    private static final String URL = "ochag.test.database";
    private static final String LAST_PATH_PART = "/[^/?]*(?=(\\?.*)?$)";

    /** A process of the server is in the database: 42501 when it may not be ended by force, 55006 when it did not leave in time. */
    private static final Set<String> HELD = Set.of("42501", "55006");

    private static @Nullable PostgresServer shared;

    private final String url;
    private final String user;
    private final String password;

    private PostgresServer(String url, String user, String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    static synchronized PostgresServer shared() {
        PostgresServer running = shared;
        if (running == null) {
            String given = System.getProperty(URL, "");
            running = given.isBlank() ? embedded() : given(given);
            shared = running;
        }
        return running;
    }

    /** Makes an empty database of a new name, owned by the user it is given out with. */
    TestDatabase create() {
        String name = "ochag_test_"
                + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        administer("create database " + name);
        return new TestDatabase(url.replaceFirst(LAST_PATH_PART, "/" + name), user, password, () -> drop(name));
    }

    /**
     * Drops the database with whoever is still connected. The server's own cleaner may be at work in it: only a superuser may end that one by force, and
     * the plain command asks it to leave and waits. A database that is held even then stays until the server ends; any other refusal is a failure.
     */
    private void drop(String name) {
        String sql = "drop database if exists " + name;
        try {
            execute(sql + " with (force)");
        } catch (SQLException e) {
            if (!HELD.contains(e.getSQLState())) {
                throw refused(sql, e);
            }
            dropPlainly(sql);
        }
    }

    private void dropPlainly(String sql) {
        try {
            execute(sql);
        } catch (SQLException e) {
            if (!HELD.contains(e.getSQLState())) {
                throw refused(sql, e);
            }
        }
    }

    private void administer(String sql) {
        try {
            execute(sql);
        } catch (SQLException e) {
            throw refused(sql, e);
        }
    }

    private void execute(String sql) throws SQLException {
        Properties account = new Properties();
        account.setProperty("user", user);
        account.setProperty("password", password);
        try (Connection connection = DriverManager.getConnection(url, account);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static IllegalStateException refused(String sql, SQLException cause) {
        return new IllegalStateException("the test server refused: " + sql, cause);
    }

    private static PostgresServer given(String url) {
        return new PostgresServer(
                url, System.getProperty(URL + ".user", "postgres"), System.getProperty(URL + ".password", ""));
    }

    private static PostgresServer embedded() {
        Path folder = temporaryFolder();
        EmbeddedPostgres.Options options = EmbeddedPostgres.Options.in(folder);
        EmbeddedPostgres postgres =
                EmbeddedPostgres.start(Boolean.getBoolean("ochag.test.durable") ? options : options.notDurable());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            postgres.close();
            delete(folder);
        }));
        postgres.ensureDatabase("ochag_tests");
        return new PostgresServer(postgres.jdbcUrl("ochag_tests"), postgres.user(), postgres.password());
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("ochag-test-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            // a temporary folder: the system clears what is left
        }
    }
}
