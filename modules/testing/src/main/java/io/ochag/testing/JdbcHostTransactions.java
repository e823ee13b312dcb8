package io.ochag.testing;

import io.ochag.platform.HostTransactions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A host with transactions of its own, for tests of embedding: plain JDBC bound to the thread. One transaction at a time; a call inside an active
 * one joins it.
 */
public final class JdbcHostTransactions implements HostTransactions {
    /** One transaction of the host's. */
    private static final class Running {
        private final Connection connection;
        private final List<Runnable> afterwards = new ArrayList<>();
        private boolean rollbackOnly;

        private Running(Connection connection) {
            this.connection = connection;
        }
    }

    private final DataSource dataSource;
    private final ThreadLocal<@Nullable Running> running = new ThreadLocal<>();

    public JdbcHostTransactions(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        if (active()) {
            return work.get();
        }
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            Running transaction = new Running(connection);
            running.set(transaction);
            boolean finished = false;
            try {
                T result = work.get();
                finished = true;
                return result;
            } finally {
                running.remove();
                end(transaction, finished && !transaction.rollbackOnly);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the host's transaction failed", e);
        }
    }

    @Override
    public Connection current() {
        return transaction().connection;
    }

    @Override
    public boolean active() {
        return running.get() != null;
    }

    @Override
    public void setRollbackOnly() {
        transaction().rollbackOnly = true;
    }

    @Override
    public void afterCommit(Runnable run) {
        transaction().afterwards.add(run);
    }

    private Running transaction() {
        Running transaction = running.get();
        if (transaction == null) {
            throw new IllegalStateException("no transaction of the host's is active");
        }
        return transaction;
    }

    private static void end(Running transaction, boolean commit) throws SQLException {
        Connection connection = transaction.connection;
        if (commit) {
            connection.commit();
        } else {
            connection.rollback();
        }
        connection.setAutoCommit(true);
        if (commit) {
            transaction.afterwards.forEach(Runnable::run);
        }
    }
}
