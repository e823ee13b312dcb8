package io.ochag.platform.event;

import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.ErrorKind;
import io.ochag.platform.persistence.DatabaseException;
import java.util.Set;

/**
 * Why an event could not be taken, as a code that holds no value.
 *
 * @param passing it has nothing to do with the event: the event waits and nothing is parked
 * @param forPerson it is not tried again until somebody says so
 */
record Failure(String reason, boolean passing, boolean forPerson) {
    /** Serialisation failure, deadlock, lock not had in time, statement cancelled. */
    private static final Set<String> PASSING = Set.of("40001", "40P01", "55P03", "57014");

    static Failure of(Throwable failure) {
        if (failure instanceof ParkEvent park) {
            return new Failure(park.reason(), false, true);
        }
        if (failure instanceof DomainException refusal) {
            return new Failure(refusal.error().code(), refusal.error().kind() == ErrorKind.UNAVAILABLE, false);
        }
        if (failure instanceof DatabaseException database) {
            return new Failure("database." + database.sqlState(), PASSING.contains(database.sqlState()), false);
        }
        return new Failure("failure." + failure.getClass().getSimpleName(), false, false);
    }
}
