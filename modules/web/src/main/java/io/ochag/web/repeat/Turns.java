package io.ochag.web.repeat;

import io.ochag.kernel.error.DomainException;
import io.ochag.web.WebError;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Lets one request of a key at a time come to the database. The database alone would do, but every repeat would wait there on a connection, and a
 * hasty client could take all of them.
 */
final class Turns {
    private static final int PATIENCE_SECONDS = 10;

    private final Map<ByteBuffer, Turn> turns = new ConcurrentHashMap<>();

    @Inject
    Turns() {}

    /** Those who wait for one key, and the one whose turn it is. */
    private static final class Turn {
        private final ReentrantLock lock = new ReentrantLock();
        private int present;
    }

    /** Failure: {@code web.command-running} when the turn does not come in time. */
    <T> T inTurn(CommandKey command, Supplier<T> work) {
        ByteBuffer key = command.asMapKey();
        Turn turn = turns.compute(key, (same, known) -> {
            Turn joined = known == null ? new Turn() : known;
            joined.present++;
            return joined;
        });
        try {
            if (!turn.lock.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw DomainException.of(WebError.COMMAND_RUNNING);
            }
            try {
                return work.get();
            } finally {
                turn.lock.unlock();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw DomainException.of(WebError.COMMAND_RUNNING);
        } finally {
            turns.computeIfPresent(key, (same, known) -> --known.present == 0 ? null : known);
        }
    }
}
