package io.ochag.families.http;

import io.ochag.families.Recorded;
import io.ochag.families.StateConflict;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.time.DateRange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Parents at odds, as it comes in.
 *
 * @param decidedFor the parent in whose favour the court has decided; absent where a worker must ask each time
 */
record ConflictBody(
        @Nullable PersonId decidedFor,
        PaperBody order,
        @NotPersonal LocalDate from,
        @NotPersonal @Nullable LocalDate to,
        @Nullable Instant occurredAt,
        Recorded.@Nullable Source source) {
    StateConflict command(PersonId child, long version) {
        return new StateConflict(
                child,
                version,
                Optional.ofNullable(decidedFor),
                order.stated(),
                new DateRange(from, to),
                RegisterFamilyBody.recorded(occurredAt, source));
    }
}
