package io.ochag.platform.persistence;

import com.zaxxer.hikari.HikariDataSource;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/**
 * Lets units of work to the pool in the order in which they came. HikariCP hands a returned connection to a waiting thread, but until that
 * thread runs any other may take it, and the robbed one waits at the end again: on a busy machine some are overtaken hundreds of times. With
 * turns as many as connections nobody waits inside of the pool. A pool of another make has none.
 */
final class FairTurns {
    /** The audit writer keeps one connection for itself. */
    private static final int KEPT = 1;

    private final Optional<Semaphore> turns;
    private final long patienceMillis;

    private FairTurns(Optional<Semaphore> turns, long patienceMillis) {
        this.turns = turns;
        this.patienceMillis = patienceMillis;
    }

    static FairTurns before(DataSource dataSource) {
        try {
            if (dataSource.isWrapperFor(HikariDataSource.class)) {
                HikariDataSource pool = dataSource.unwrap(HikariDataSource.class);
                int connections = Math.max(1, pool.getMaximumPoolSize() - KEPT);
                return new FairTurns(Optional.of(new Semaphore(connections, true)), pool.getConnectionTimeout());
            }
        } catch (SQLException e) {
            // a data source that cannot say what it is: no turns
        }
        return new FairTurns(Optional.empty(), 0);
    }

    /** Waits for a turn; {@code database.unavailable} after as long as the pool itself would have waited. */
    void take() {
        if (turns.isEmpty()) {
            return;
        }
        try {
            if (!turns.get().tryAcquire(patienceMillis, TimeUnit.MILLISECONDS)) {
                throw DomainException.of(KernelError.DATABASE_UNAVAILABLE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw DomainException.of(KernelError.DATABASE_UNAVAILABLE);
        }
    }

    void give() {
        turns.ifPresent(Semaphore::release);
    }

    /** About how many wait. */
    int waiting() {
        return turns.map(Semaphore::getQueueLength).orElse(0);
    }
}
