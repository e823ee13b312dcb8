package io.ochag.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import io.ochag.embedded.EmbeddedPostgres;
import io.ochag.platform.persistence.DatabasePool;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

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
        this.pool = new DatabasePool(url, user, password, size, PATIENCE).open(Optional.of(waits.factory()));
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

    HikariDataSource pool() {
        return pool;
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
