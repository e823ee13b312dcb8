package io.ochag.kernel.audit;

/** Records every access to data about people. What cannot be recorded is not done and not shown. */
public interface AuditTrail {
    /** Records a change in the transaction that makes it: both are kept or neither. Outside of a write: {@link IllegalStateException}. */
    void written(AuditEntry entry);

    /**
     * Records a read and returns once the entry is durable; only then may the data leave. Call it after the query has given its connection
     * back; inside a write the entry is kept on a connection of its own and outlives a rollback. Failure: {@code audit.unavailable}.
     */
    void read(AuditEntry entry);
}
