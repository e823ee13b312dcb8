package io.ochag.families;

import io.ochag.kernel.person.NotPersonal;
import java.time.LocalDate;

/**
 * Ends a representation.
 *
 * @param version of the represented person, as seen
 * @param from the first day on which it does not hold; may lie ahead
 */
public record EndRepresentation(
        RepresentationId representation,
        long version,
        @NotPersonal LocalDate from,
        EndReason reason) {}
