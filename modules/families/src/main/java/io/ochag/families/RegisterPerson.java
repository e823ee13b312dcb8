package io.ochag.families;

import io.ochag.kernel.id.MunicipalityCode;
import io.ochag.kernel.id.PlaceId;
import java.util.Optional;

/**
 * Registers a person without a family.
 *
 * @param place the place that keeps the record
 * @param municipality where the person lives; empty for the municipality of the place
 * @param answer what the actor says to likely matches
 */
public record RegisterPerson(
        PlaceId place,
        Optional<MunicipalityCode> municipality,
        PersonDetails details,
        MatchAnswer answer,
        Recorded recorded) {
    public RegisterPerson(
            PlaceId place, Optional<MunicipalityCode> municipality, PersonDetails details, Recorded recorded) {
        this(place, municipality, details, MatchAnswer.NOT_ASKED, recorded);
    }
}
