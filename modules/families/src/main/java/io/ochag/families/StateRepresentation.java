package io.ochag.families;

import io.ochag.kernel.directory.Act;
import io.ochag.kernel.id.OrganisationId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.time.DateRange;
import java.util.Optional;
import java.util.Set;

/**
 * States that somebody represents a person.
 *
 * @param version of the represented person, as seen
 */
public record StateRepresentation(PersonId represented, long version, Terms terms) {
    /**
     * What is stated.
     *
     * @param acts what the paper confines it to; empty for everything that the state allows
     * @param paper empty only on a ground that needs none
     */
    public record Terms(
            By by, GroundCode ground, Set<Act> acts, Optional<StatedPaper> paper, DateRange during, Recorded recorded) {
        public Terms {
            acts = Set.copyOf(acts);
        }
    }

    /** Who represents. */
    public sealed interface By {
        record Person(PersonId person) implements By {}

        record Body(OrganisationId body) implements By {}
    }
}
