package io.ochag.families;

import io.ochag.kernel.id.MunicipalityCode;
import java.util.List;
import java.util.Optional;

/**
 * Asks who may be this person.
 *
 * @param family others who would be registered in the same family: a brother who is known there speaks for it
 */
public record FindMatches(PersonDetails person, Optional<MunicipalityCode> municipality, List<PersonDetails> family) {
    public FindMatches {
        family = List.copyOf(family);
    }
}
