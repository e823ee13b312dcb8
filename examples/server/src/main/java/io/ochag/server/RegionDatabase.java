package io.ochag.server;

import com.zaxxer.hikari.HikariDataSource;
import io.ochag.embedded.EmbeddedPostgres;
import io.ochag.embedded.EmbeddedPostgres.Options;
import io.ochag.platform.OchagException;
import io.ochag.platform.config.Settings;
import io.ochag.platform.persistence.DatabasePool;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import javax.sql.DataSource;

/** The database of the server: embedded in the data folder, or one that somebody else runs. */
final class RegionDatabase implements AutoCloseable {
    private static final String NAME = "ochag";
    private static final String LOGIN_SECONDS = "10";

    private final Optional<EmbeddedPostgres> embedded;
    private final HikariDataSource pool;

    private RegionDatabase(Optional<EmbeddedPostgres> embedded, HikariDataSource pool) {
        this.embedded = embedded;
        this.pool = pool;
    }

    static RegionDatabase open(Settings settings) {
        Optional<String> url = settings.find(ServerSettings.DATABASE_URL);
        if (url.isPresent()) {
            String user = settings.get(ServerSettings.DATABASE_USER);
            String password = settings.find(ServerSettings.DATABASE_PASSWORD).orElse("");
            reach(url.get(), user, password);
            return new RegionDatabase(Optional.empty(), pool(settings, url.get(), user, password));
        }
        EmbeddedPostgres postgres = EmbeddedPostgres.start(Options.in(folder(settings)));
        try {
            postgres.ensureDatabase(NAME);
            return new RegionDatabase(
                    Optional.of(postgres),
                    pool(settings, postgres.jdbcUrl(NAME), postgres.user(), postgres.password()));
        } catch (RuntimeException e) {
            postgres.close();
            throw e;
        }
    }

    DataSource dataSource() {
        return pool;
    }

    /** Whether the embedded PostgreSQL takes connections; of any other only a question can tell. */
    boolean running() {
        return embedded.map(EmbeddedPostgres::running).orElse(true);
    }

    @Override
    public void close() {
        try {
            pool.close();
        } finally {
            embedded.ifPresent(EmbeddedPostgres::close);
        }
    }

    /** Somebody else's database may be away, and a pool tells neither soon nor plainly what is wrong with it. */
    private static void reach(String url, String user, String password) {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("loginTimeout", LOGIN_SECONDS);
        properties.setProperty("logServerErrorDetail", "false");
        try {
            DriverManager.getConnection(url, properties).close();
        } catch (SQLException e) {
            throw new OchagException(sentence(String.valueOf(e.getSQLState())));
        }
    }

    /** What the driver says itself repeats the address and the user. */
    private static String sentence(String state) {
        String database = ServerSettings.DATABASE_URL.variable();
        if (state.startsWith("28")) {
            return "The PostgreSQL at " + database + " refuses " + ServerSettings.DATABASE_USER.variable() + " with "
                    + ServerSettings.DATABASE_PASSWORD.variable() + ".";
        }
        if (state.startsWith("3D")) {
            return "The PostgreSQL at " + database + " has no such database.";
        }
        return "No PostgreSQL can be reached at " + database + " (SQLSTATE " + state + ").";
    }

    private static Path folder(Settings settings) {
        return settings.get(ServerSettings.DATA).toAbsolutePath().normalize().resolve("postgres");
    }

    private static HikariDataSource pool(Settings settings, String url, String user, String password) {
        return new DatabasePool(
                        url, user, password, settings.get(ServerSettings.DATABASE_POOL), DatabasePool.USUAL_PATIENCE)
                .open(Optional.empty());
    }
}
