package io.ochag.platform.sample;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** A data source whose connections and commits a test sees, and may fail, by thread. */
public final class SpyDataSource implements DataSource {
    /** What a test does at an event. */
    public interface Hook {
        void at(Thread thread, Connection connection) throws SQLException;
    }

    private final DataSource target;
    private volatile Hook opened = (thread, connection) -> {};
    private volatile Hook committing = (thread, connection) -> {};

    public SpyDataSource(DataSource target) {
        this.target = target;
    }

    public void onOpened(Hook hook) {
        this.opened = hook;
    }

    /** Called before each commit. */
    public void onCommit(Hook hook) {
        this.committing = hook;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = target.getConnection();
        try {
            opened.at(Thread.currentThread(), connection);
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("commit")) {
                        committing.at(Thread.currentThread(), connection);
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    }
                });
    }

    @Override
    public Connection getConnection(String user, String password) {
        throw new UnsupportedOperationException();
    }

    @Override
    public PrintWriter getLogWriter() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setLogWriter(PrintWriter out) {}

    @Override
    public void setLoginTimeout(int seconds) {}

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() {
        throw new UnsupportedOperationException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return target.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return target.isWrapperFor(type);
    }
}
