package io.ochag.platform;

import java.sql.Connection;
import java.util.function.Supplier;

/**
 * The transactions of a host that brings its own. While one is active, Ochag's commands and reads use its connection and join its fate; when none
 * is, a write asks the host to open one. Migrations, the audit writer and background work use the data source of the same database.
 */
public interface HostTransactions {
    /** Runs the work in a transaction of the host's and commits it, or rolls it back when the work throws. */
    <T> T inTransaction(Supplier<T> work);

    /** The connection of the active transaction. Ochag never commits, rolls back or closes it. */
    Connection current();

    /** Whether a transaction is active on this thread. */
    boolean active();

    /** The active transaction must not be committed. */
    void setRollbackOnly();

    /** Runs something once the active transaction is committed. */
    void afterCommit(Runnable run);
}
