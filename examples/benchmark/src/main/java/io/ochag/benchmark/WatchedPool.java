package io.ochag.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Notes how long each thread waits for a connection and how many that came later were served before it. */
final class WatchedPool extends Around {
    private final PoolWaits waits;

    WatchedPool(DataSource pool, PoolWaits waits) {
        super(pool);
        this.waits = waits;
    }

    @Override
    public Connection getConnection() throws SQLException {
        long turn = waits.arrived();
        long start = System.nanoTime();
        Connection connection = inner.getConnection();
        waits.served(turn, System.nanoTime() - start);
        return connection;
    }
}
