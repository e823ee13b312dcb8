package io.ochag.kernel.tx;

import java.util.function.Supplier;

/**
 * The unit of work. An API method opens exactly one; calls inside it join. Stores refuse to run outside of one.
 *
 * <ul>
 *   <li>{@code read} inside {@code write} joins it as it is; {@code write} inside {@code read} throws {@link IllegalStateException}.
 *   <li>An exception that crosses a joined call marks the whole unit rollback-only, even when the caller swallows it; a refusal inside
 *       {@code savepoint} undoes that part alone.
 *   <li>The outermost {@code write} is repeated after a serialisation failure or a deadlock, at most three times; the work must therefore not
 *       have effects outside the database.
 * </ul>
 *
 * When the database cannot be reached: {@code database.unavailable}.
 */
public interface Transactions {
    /** Runs the work in a READ COMMITTED transaction and commits it. */
    <T> T write(Supplier<T> work);

    /** Runs the work on one snapshot: READ ONLY, REPEATABLE READ. */
    <T> T read(Supplier<T> work);

    /** Runs one statement in autocommit: only for what holds no person and no family. */
    <T> T readOne(Supplier<T> work);

    /** Whether this thread is inside a unit of work that may write. */
    boolean writing();

    /**
     * Runs a part of a write that may be refused. A refusal ({@link io.ochag.kernel.error.DomainException}, but not one of kind
     * {@code UNAVAILABLE}) undoes what the part did and reaches the caller, who may go on with the write; any other failure forbids the
     * commit of the whole. Outside of a write: {@link IllegalStateException}.
     */
    <T> T savepoint(Supplier<T> work);

    /**
     * Runs something once the running write is committed and over; not at all when it is rolled back. Nothing that it throws reaches the
     * writer. Inside a host's transaction the host calls it, perhaps with its connection still in hand: be short, keep off the database.
     * Outside of a write: {@link IllegalStateException}.
     */
    void afterCommit(Runnable run);

    default void writeOnly(Runnable work) {
        write(() -> {
            work.run();
            return Boolean.TRUE;
        });
    }
}
