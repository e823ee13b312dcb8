package io.ochag.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import io.ochag.embedded.EmbeddedPostgres;
import io.ochag.platform.persistence.DatabasePool;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** The database and the one pool that all sides share. */
final class Database implements AutoCloseable {
    private static final String NAME = "benchmark";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Optional<EmbeddedPostgres> embedded;
    private final HikariDataSource pool;
    private final PoolWaits waits;
    private final String url;
    private final String user;
    private final String password;

    private Database(Optional<EmbeddedPostgres> embedded, String url, String user, String password, int size) {
        this.embedded = embedded;
        this.url = url;
        this.user = user;
        this.password = password;
        this.waits = new PoolWaits();
        this.pool = new DatabasePool(url, user, password, size, PATIENCE).open(Optional.empty());
    }

    /** The embedded one commits durably, as in the product; its buffer is larger than usual, for the data to fit. */
    static Database open(Options options) {
        if (options.url().isPresent()) {
            return new Database(
                    Optional.empty(), options.url().get(), options.user(), options.password(), options.pool());
        }
        EmbeddedPostgres postgres = EmbeddedPostgres.start(
                EmbeddedPostgres.Options.in(options.data().toAbsolutePath().resolve("postgres"))
                        .withSettings(Map.of(
                                "shared_buffers", "1GB",
                                "effective_cache_size", "4GB",
                                "max_wal_size", "8GB",
                                "checkpoint_timeout", "30min")));
        postgres.ensureDatabase(NAME);
        return new Database(
                Optional.of(postgres), postgres.jdbcUrl(NAME), postgres.user(), postgres.password(), options.pool());
    }

    DataSource pool() {
        return new WatchedPool(pool, waits);
    }

    /** With a fair gate before it, which lets no more in than there are connections. */
    DataSource fairPool() {
        return new WatchedPool(new FairDataSource(pool, pool.getMaximumPoolSize() - 1), waits);
    }

    /** One that does not say what it is, so that the product puts nothing before it. */
    DataSource unknownPool() {
        return new Around(pool()) {
            @Override
            public Connection getConnection() throws SQLException {
                return inner.getConnection();
            }

            @Override
            public boolean isWrapperFor(Class<?> type) {
                return false;
            }
        };
    }

    /** One outside of the pool, on which a statement may take as long as it needs. */
    Connection connection() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    PoolWaits waits() {
        return waits;
    }

    String url() {
        return url;
    }

    String user() {
        return user;
    }

    String password() {
        return password;
    }

    @Override
    public void close() {
        try {
            pool.close();
        } finally {
            embedded.ifPresent(EmbeddedPostgres::close);
        }
    }
}
