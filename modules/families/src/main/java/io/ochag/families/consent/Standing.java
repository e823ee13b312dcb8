package io.ochag.families.consent;

import io.ochag.kernel.person.NotPersonal;
import java.util.Optional;

/**
 * In what an actor stands to the place that keeps a record.
 *
 * @param ground where that alone covers everything
 * @param code by which the catalogue of bases knows it, if it does
 */
record Standing(
        @NotPersonal Optional<String> ground, @NotPersonal Optional<String> code) {
    /** Of the organisation that keeps it. */
    static final Standing KEEPER = new Standing(Optional.of("basis:keeper"), Optional.empty());
    /** Of another organisation, let in by a role of the region. */
    static final Standing REGION_ROLE = new Standing(Optional.empty(), Optional.of("REGION_ROLE"));
    /** Nobody in particular: a program. */
    static final Standing NONE = new Standing(Optional.empty(), Optional.empty());
}
