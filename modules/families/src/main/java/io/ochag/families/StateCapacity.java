package io.ochag.families;

import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.time.DateRange;

/**
 * States what makes somebody capable before the age, or incapable.
 *
 * @param version of the person, as seen
 */
public record StateCapacity(
        PersonId person, long version, CapacityKind kind, StatedPaper paper, DateRange during, Recorded recorded) {}
