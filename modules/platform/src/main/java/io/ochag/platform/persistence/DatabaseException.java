package io.ochag.platform.persistence;

import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * A statement failed. Holds the SQLSTATE and the constraint's name and nothing of what PostgreSQL, its driver or MyBatis say, because their
 * messages repeat values; the stack is the original's.
 */
public final class DatabaseException extends RuntimeException {
    private final String sqlState;
    private final Optional<String> constraint;

    private DatabaseException(String sqlState, Optional<String> constraint) {
        super("SQLSTATE " + sqlState
                + constraint.map(name -> " constraint " + name).orElse(""));
        this.sqlState = sqlState;
        this.constraint = constraint;
    }

    public String sqlState() {
        return sqlState;
    }

    public Optional<String> constraint() {
        return constraint;
    }

    /** Serialisation failure or deadlock: running the whole unit again may well succeed. */
    boolean worthRepeating() {
        return "40001".equals(sqlState) || "40P01".equals(sqlState);
    }

    /**
     * What may travel on in place of a failure of the database: {@code database.unavailable} when the connection is gone, this exception for
     * any other failure of SQL, and everything else unchanged.
     */
    static RuntimeException reduced(Throwable failure) {
        SQLException sql = sqlIn(failure);
        if (sql != null) {
            return reduced(sql);
        }
        if (failure instanceof RuntimeException runtime && !isMyBatis(failure)) {
            return runtime;
        }
        if (failure instanceof Error error) {
            throw error;
        }
        return mapping(failure);
    }

    public static RuntimeException reduced(SQLException failure) {
        String state = failure.getSQLState() == null ? "08000" : failure.getSQLState();
        RuntimeException reduced = isConnectionLost(state)
                ? DomainException.of(KernelError.DATABASE_UNAVAILABLE)
                : new DatabaseException(state, constraintOf(failure));
        reduced.setStackTrace(failure.getStackTrace());
        return reduced;
    }

    /** MyBatis itself failed: a programming error, of which the type of the deepest cause tells enough. */
    private static RuntimeException mapping(Throwable failure) {
        Throwable deepest = failure;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        IllegalStateException reduced = new IllegalStateException(
                "a statement cannot be mapped: " + deepest.getClass().getName());
        reduced.setStackTrace(deepest.getStackTrace());
        return reduced;
    }

    private static boolean isConnectionLost(String state) {
        // connection exceptions, shutdown in progress, too many connections, disk full and out of memory
        return state.startsWith("08") || state.startsWith("57P") || state.startsWith("53");
    }

    private static Optional<String> constraintOf(SQLException failure) {
        ServerErrorMessage message =
                failure instanceof PSQLException postgres ? postgres.getServerErrorMessage() : null;
        return message == null ? Optional.empty() : Optional.ofNullable(message.getConstraint());
    }

    private static boolean isMyBatis(Throwable failure) {
        return failure.getClass().getName().startsWith("org.apache.ibatis");
    }

    private static @Nullable SQLException sqlIn(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql) {
                return sql;
            }
        }
        return null;
    }
}
