package io.ochag.platform.persistence;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.metrics.MetricsTrackerFactory;
import java.time.Duration;
import java.util.Optional;

/**
 * Makes the connection pool of a process that has none of its own.
 *
 * @param size connections; on a machine of two cores 8 will do
 * @param patience how long a request waits for a connection before {@code database.unavailable}
 */
public record DatabasePool(String url, String user, String password, int size, Duration patience) {
    public static final int USUAL_SIZE = 8;
    public static final Duration USUAL_PATIENCE = Duration.ofSeconds(5);

    public static DatabasePool of(String url, String user, String password) {
        return new DatabasePool(url, user, password, USUAL_SIZE, USUAL_PATIENCE);
    }

    public HikariDataSource open(Optional<MetricsTrackerFactory> metrics) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("ochag");
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(size);
        config.setConnectionTimeout(patience.toMillis());
        config.setInitializationFailTimeout(-1);
        config.setAutoCommit(true);
        // messages of the server repeat values of rows: they must not reach an exception's text
        config.addDataSourceProperty("logServerErrorDetail", "false");
        config.addDataSourceProperty("ApplicationName", "ochag");
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.addDataSourceProperty("tcpKeepAlive", "true");
        config.addDataSourceProperty("connectTimeout", "5");
        config.addDataSourceProperty("socketTimeout", "120");
        config.setConnectionInitSql("set lock_timeout = '10s'; set idle_in_transaction_session_timeout = '60s'");
        metrics.ifPresent(config::setMetricsTrackerFactory);
        return new HikariDataSource(config);
    }

    @Override
    public String toString() {
        return "DatabasePool[size " + size + "]";
    }
}
