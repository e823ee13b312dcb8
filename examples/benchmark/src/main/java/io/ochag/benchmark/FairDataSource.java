package io.ochag.benchmark;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;

/** Lets threads to the pool in the order in which they came, and never more than there are connections: nobody then waits inside of the pool. */
final class FairDataSource extends Around {
    private static final long PATIENCE_SECONDS = 5;

    private final Semaphore gate;

    FairDataSource(DataSource pool, int size) {
        super(pool);
        this.gate = new Semaphore(size, true);
    }

    @Override
    public Connection getConnection() throws SQLException {
        try {
            if (!gate.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new SQLException("no connection in time", "08001");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException("interrupted", "08001", e);
        }
        try {
            return released(inner.getConnection());
        } catch (SQLException | RuntimeException e) {
            gate.release();
            throw e;
        }
    }

    private Connection released(Connection connection) {
        AtomicBoolean open = new AtomicBoolean(true);
        return (Connection) Proxy.newProxyInstance(
                FairDataSource.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    } finally {
                        if (method.getName().equals("close") && open.getAndSet(false)) {
                            gate.release();
                        }
                    }
                });
    }
}
