package io.ochag.families.http;

import io.ochag.families.ChangeRepresentation;
import io.ochag.families.Recorded;
import io.ochag.families.RepresentationId;
import io.ochag.kernel.person.NotPersonal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A court's decision about a parent's rights, as it comes in.
 *
 * @param from the first day of the new state
 */
record DecisionBody(
        @NotPersonal LocalDate from,
        PaperBody decision,
        @Nullable Instant occurredAt,
        Recorded.@Nullable Source source) {
    ChangeRepresentation command(RepresentationId representation, long version) {
        return new ChangeRepresentation(
                representation, version, from, decision.stated(), RegisterFamilyBody.recorded(occurredAt, source));
    }
}
