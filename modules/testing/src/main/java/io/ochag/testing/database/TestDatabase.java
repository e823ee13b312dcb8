package io.ochag.testing.database;

import com.zaxxer.hikari.HikariDataSource;
import io.ochag.platform.persistence.DatabasePool;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A database of one test class: empty at first, dropped with all its pools afterwards. */
public final class TestDatabase implements AutoCloseable {
    private final String url;
    private final String user;
    private final String password;
    private final Runnable drop;
    private final List<HikariDataSource> pools = new ArrayList<>();
    private @Nullable HikariDataSource first;

    TestDatabase(String url, String user, String password, Runnable drop) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.drop = drop;
    }

    /** A new empty database, for tests without the extension; the caller closes it. */
    public static TestDatabase create() {
        return PostgresServer.shared().create();
    }

    public String jdbcUrl() {
        return url;
    }

    public String user() {
        return user;
    }

    public String password() {
        return password;
    }

    /** The pool of the class, made as a server makes its own. */
    public synchronized HikariDataSource dataSource() {
        HikariDataSource pool = first;
        if (pool == null) {
            pool = pool(DatabasePool.USUAL_SIZE);
            first = pool;
        }
        return pool;
    }

    /** One more pool, as another instance of the server would have. */
    public HikariDataSource secondPool() {
        return pool(DatabasePool.USUAL_SIZE);
    }

    /** One more pool of this size. */
    public synchronized HikariDataSource pool(int size) {
        HikariDataSource pool =
                new DatabasePool(url, user, password, size, DatabasePool.USUAL_PATIENCE).open(Optional.empty());
        pools.add(pool);
        return pool;
    }

    /** Runs one statement, or several without parameters; answers the number of rows it touched. */
    public int sql(String sql, @Nullable Object... parameters) {
        return on(sql, statement -> statement.execute() ? 0 : statement.getUpdateCount(), parameters);
    }

    /** The first column of every row, as text; null where it is null. */
    public List<@Nullable String> column(String sql, @Nullable Object... parameters) {
        return on(
                sql,
                statement -> {
                    List<@Nullable String> column = new ArrayList<>();
                    try (ResultSet rows = statement.executeQuery()) {
                        while (rows.next()) {
                            column.add(rows.getString(1));
                        }
                    }
                    return column;
                },
                parameters);
    }

    /** The only value that a query gives, as text. */
    public String text(String sql, @Nullable Object... parameters) {
        List<@Nullable String> column = column(sql, parameters);
        String value = column.size() == 1 ? column.get(0) : null;
        if (value == null) {
            throw new IllegalStateException("not one value but " + column.size() + " rows: " + sql);
        }
        return value;
    }

    /** The only value that a query gives, as a number. */
    public long number(String sql, @Nullable Object... parameters) {
        return Long.parseLong(text(sql, parameters));
    }

    @Override
    public synchronized void close() {
        pools.forEach(HikariDataSource::close);
        pools.clear();
        first = null;
        drop.run();
    }

    /** Something done with a prepared statement. */
    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    private <T> T on(String sql, Work<T> work, @Nullable Object... parameters) {
        try (Connection connection = dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return work.on(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("SQLSTATE " + e.getSQLState() + " in a test's statement", e);
        }
    }
}
