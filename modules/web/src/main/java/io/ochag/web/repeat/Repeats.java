package io.ochag.web.repeat;

import java.util.function.Supplier;

/** Has a command done once for each key of a caller. */
public interface Repeats {
    /**
     * Runs the work in a write that it joins and keeps the answer in the same transaction; or, when that has been done before, gives the kept
     * answer. Who comes while the first is at work waits for it. What the work refuses with an exception is not kept.
     *
     * <p>Failures: {@code web.idempotency-key-reused} when the key stood for another request; {@code web.command-running} when the first takes too
     * long to wait for.
     *
     * @param work may be called again after a serialisation failure, so it has no effect outside the database
     */
    Answered once(CommandKey command, Supplier<Answered> work);
}
