package io.ochag.families;

import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.time.DateRange;
import java.util.Optional;

/**
 * Marks that a child's parents are at odds.
 *
 * @param version of the child, as seen
 * @param decidedFor the parent in whose favour the court has decided; empty where a worker must ask each time
 * @param order the court's order, or the claim
 */
public record StateConflict(
        PersonId child,
        long version,
        Optional<PersonId> decidedFor,
        StatedPaper order,
        DateRange during,
        Recorded recorded) {}
