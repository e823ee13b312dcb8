package io.ochag.platform.persistence;

import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.ErrorKind;
import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.HostTransactions;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.apache.ibatis.session.SqlSession;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Units of work bound to the thread: on connections of our own, or on the host's. */
public final class UnitOfWork implements Transactions, SqlSessions, SnapshotMemory {
    private static final Logger LOG = LoggerFactory.getLogger(UnitOfWork.class);
    private static final int REPEATS = 3;

    private enum Mode {
        WRITE,
        READ,
        READ_ONE
    }

    /** One running unit. */
    private static final class Unit {
        private final Mode mode;
        private final SqlSession session;
        private final List<Runnable> afterwards = new ArrayList<>();
        private final Map<Record, Object> remembered = new HashMap<>();
        private boolean rollbackOnly;

        private Unit(Mode mode, SqlSession session) {
            this.mode = mode;
            this.session = session;
        }
    }

    private final DataSource dataSource;
    private final Optional<HostTransactions> host;
    private final MyBatis myBatis;
    private final FairTurns turns;
    private final ThreadLocal<@Nullable Unit> running = new ThreadLocal<>();
    private final ThreadLocal<@Nullable Boolean> withoutHost = new ThreadLocal<>();

    @Inject
    UnitOfWork(DataSource dataSource, Optional<HostTransactions> host, MyBatis myBatis) {
        this.dataSource = dataSource;
        this.host = host;
        this.myBatis = myBatis;
        this.turns = FairTurns.before(dataSource);
    }

    @Override
    public <T> T write(Supplier<T> work) {
        Unit outer = running.get();
        if (outer != null) {
            if (outer.mode != Mode.WRITE) {
                throw new IllegalStateException("a write cannot run inside a read");
            }
            return joined(outer, work);
        }
        if (host().isPresent()) {
            HostTransactions transactions = host().get();
            return transactions.active()
                    ? onHost(transactions, Mode.WRITE, work)
                    : repeated(() -> transactions.inTransaction(() -> onHost(transactions, Mode.WRITE, work)));
        }
        return repeated(() -> onOwnConnection(Mode.WRITE, work));
    }

    @Override
    public <T> T read(Supplier<T> work) {
        return reading(Mode.READ, work);
    }

    @Override
    public <T> T readOne(Supplier<T> work) {
        return reading(Mode.READ_ONE, work);
    }

    @Override
    public boolean writing() {
        Unit unit = running.get();
        return unit != null && unit.mode == Mode.WRITE;
    }

    @Override
    public SqlSession current() {
        Unit unit = running.get();
        if (unit == null) {
            throw new IllegalStateException("no unit of work: the API method opens it");
        }
        return unit.session;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T once(Record key, Supplier<T> ask) {
        Unit unit = running.get();
        if (unit == null || unit.mode != Mode.READ) {
            return ask.get();
        }
        Object known = unit.remembered.get(key);
        if (known == null) {
            known = Objects.requireNonNull(ask.get());
            unit.remembered.put(key, known);
        }
        return (T) known;
    }

    @Override
    public <T> T savepoint(Supplier<T> work) {
        Unit unit = writingUnit("a savepoint");
        boolean rollbackOnly = unit.rollbackOnly;
        int afterwards = unit.afterwards.size();
        Connection connection = unit.session.getConnection();
        Savepoint savepoint = sql(connection::setSavepoint);
        try {
            T result = work.get();
            sql(() -> {
                connection.releaseSavepoint(savepoint);
                return result;
            });
            return result;
        } catch (RuntimeException | Error e) {
            unit.rollbackOnly = true;
            if (e instanceof DomainException refusal && refusal.error().kind() != ErrorKind.UNAVAILABLE) {
                sql(() -> {
                    connection.rollback(savepoint);
                    return savepoint;
                });
                unit.rollbackOnly = rollbackOnly;
                unit.afterwards.subList(afterwards, unit.afterwards.size()).clear();
            }
            throw e;
        }
    }

    @Override
    public void afterCommit(Runnable run) {
        writingUnit("what runs after the commit").afterwards.add(run);
    }

    /** A unit on the data source even where there is a host: for work of the platform's own threads. */
    <T> T writeOnDataSource(Supplier<T> work) {
        if (running.get() != null) {
            throw new IllegalStateException("background work opens its own unit of work");
        }
        return repeated(() -> onOwnConnection(Mode.WRITE, work));
    }

    /** Whatever units the work opens are on the data source even where there is a host. */
    <T> T withoutHost(Supplier<T> work) {
        withoutHost.set(true);
        try {
            return work.get();
        } finally {
            withoutHost.remove();
        }
    }

    private Optional<HostTransactions> host() {
        return withoutHost.get() == null ? host : Optional.empty();
    }

    FairTurns turns() {
        return turns;
    }

    private Unit writingUnit(String what) {
        Unit unit = running.get();
        if (unit == null || unit.mode != Mode.WRITE) {
            throw new IllegalStateException(what + " belongs to a write");
        }
        return unit;
    }

    private <T> T reading(Mode mode, Supplier<T> work) {
        Unit outer = running.get();
        if (outer != null) {
            return joined(outer, work);
        }
        if (host().isPresent() && host().get().active()) {
            return onHost(host().get(), mode, work);
        }
        return onOwnConnection(mode, work);
    }

    private static <T> T joined(Unit outer, Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException | Error e) {
            outer.rollbackOnly = true;
            throw e;
        }
    }

    private static <T> T repeated(Supplier<T> unit) {
        for (int attempt = 0; ; attempt++) {
            try {
                return unit.get();
            } catch (DatabaseException e) {
                if (attempt == REPEATS || !e.worthRepeating()) {
                    throw e;
                }
            }
        }
    }

    /** The host begins and ends the transaction; a failure only forbids the commit. */
    private <T> T onHost(HostTransactions transactions, Mode mode, Supplier<T> work) {
        try (SqlSession session = myBatis.open(transactions.current())) {
            Unit unit = new Unit(mode, session);
            T result = inside(unit, work);
            if (unit.rollbackOnly && mode == Mode.WRITE) {
                throw rolledBack();
            }
            unit.afterwards.forEach(run -> transactions.afterCommit(() -> runQuietly(run)));
            return result;
        } catch (RuntimeException | Error e) {
            transactions.setRollbackOnly();
            throw e;
        }
    }

    private <T> T onOwnConnection(Mode mode, Supplier<T> work) {
        List<Runnable> afterwards = new ArrayList<>();
        turns.take();
        T result;
        try {
            result = onOwnConnection(mode, work, afterwards);
        } finally {
            turns.give();
        }
        afterwards.forEach(UnitOfWork::runQuietly);
        return result;
    }

    private <T> T onOwnConnection(Mode mode, Supplier<T> work, List<Runnable> afterwards) {
        try (Connection connection = dataSource.getConnection()) {
            boolean autoCommit = connection.getAutoCommit();
            begin(connection, mode);
            try (SqlSession session = myBatis.open(connection)) {
                Unit unit = new Unit(mode, session);
                T result = inside(unit, work);
                end(connection, mode, unit);
                afterwards.addAll(unit.afterwards);
                return result;
            } catch (RuntimeException | Error e) {
                rollBack(connection, mode, e);
                throw e;
            } finally {
                restore(connection, autoCommit);
            }
        } catch (SQLException e) {
            throw DatabaseException.reduced(e);
        }
    }

    private <T> T inside(Unit unit, Supplier<T> work) {
        running.set(unit);
        try {
            return work.get();
        } finally {
            running.remove();
        }
    }

    /** The commit stands whatever comes after it. */
    private static void runQuietly(Runnable run) {
        try {
            run.run();
        } catch (RuntimeException e) {
            LOG.warn("what should follow a commit failed", e);
        }
    }

    /** One step with the connection. */
    private interface Step<T> {
        T run() throws SQLException;
    }

    private static <T> T sql(Step<T> step) {
        try {
            return step.run();
        } catch (SQLException e) {
            throw DatabaseException.reduced(e);
        }
    }

    private static void begin(Connection connection, Mode mode) throws SQLException {
        connection.setAutoCommit(mode == Mode.READ_ONE);
        if (mode == Mode.READ) {
            try (Statement statement = connection.createStatement()) {
                // for this transaction alone: nothing to reset on the pooled connection
                statement.execute("set transaction isolation level repeatable read, read only");
            }
        }
    }

    private static void end(Connection connection, Mode mode, Unit unit) throws SQLException {
        if (mode == Mode.READ_ONE) {
            return;
        }
        if (unit.rollbackOnly && mode == Mode.WRITE) {
            throw rolledBack();
        }
        connection.commit();
    }

    private static IllegalStateException rolledBack() {
        return new IllegalStateException("a joined call failed, so the whole unit is rolled back");
    }

    private static void rollBack(Connection connection, Mode mode, Throwable cause) {
        if (mode == Mode.READ_ONE) {
            return;
        }
        try {
            connection.rollback();
        } catch (SQLException e) {
            // the connection is lost, and with it the transaction: the first failure tells more
            cause.addSuppressed(DatabaseException.reduced(e));
        }
    }

    private static void restore(Connection connection, boolean autoCommit) {
        try {
            if (connection.getAutoCommit() != autoCommit) {
                connection.setAutoCommit(autoCommit);
            }
        } catch (SQLException e) {
            // a broken connection: the pool throws it away, and the caller already has an answer or a failure
        }
    }
}
