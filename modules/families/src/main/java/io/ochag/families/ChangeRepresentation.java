package io.ochag.families;

import io.ochag.kernel.person.NotPersonal;
import java.time.LocalDate;

/**
 * Limits or takes away a parent's rights, by a court's decision.
 *
 * @param version of the represented person, as seen
 * @param from the first day of the new state
 */
public record ChangeRepresentation(
        RepresentationId representation,
        long version,
        @NotPersonal LocalDate from,
        StatedPaper decision,
        Recorded recorded) {}
