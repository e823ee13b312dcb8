package io.ochag.platform.persistence;

import jakarta.inject.Inject;
import java.util.function.Supplier;

/**
 * Writes of the platform's background work: always on the data source, also where a host brings its transactions. Calls of
 * {@link io.ochag.kernel.tx.Transactions} inside join. Repeated after a serialisation failure or a deadlock as any write is.
 */
public final class OwnWrites {
    private final UnitOfWork unitOfWork;

    @Inject
    OwnWrites(UnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    /** Inside of a unit of work: {@link IllegalStateException}. */
    public <T> T write(Supplier<T> work) {
        return unitOfWork.writeOnDataSource(work);
    }

    /** Runs work that opens its units of work itself, as sweeps do; none of them is the host's. */
    public <T> T each(Supplier<T> work) {
        return unitOfWork.withoutHost(work);
    }
}
