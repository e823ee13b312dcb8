package io.ochag.families.http;

import io.ochag.families.CapacityKind;
import io.ochag.families.Recorded;
import io.ochag.families.StateCapacity;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.time.DateRange;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What makes somebody capable or incapable, as it comes in. */
record CapacityBody(
        CapacityKind kind,
        PaperBody paper,
        @NotPersonal LocalDate from,
        @NotPersonal @Nullable LocalDate to,
        @Nullable Instant occurredAt,
        Recorded.@Nullable Source source) {
    StateCapacity command(PersonId person, long version) {
        return new StateCapacity(
                person,
                version,
                kind,
                paper.stated(),
                new DateRange(from, to),
                RegisterFamilyBody.recorded(occurredAt, source));
    }
}
