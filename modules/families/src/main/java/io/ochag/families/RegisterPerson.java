package io.ochag.families;

import io.ochag.kernel.id.MunicipalityCode;
import io.ochag.kernel.id.PlaceId;
import java.util.Optional;

/**
 * Registers a person without a family.
 *
 * @param place the place that keeps the record
 * @param municipality where the person lives; empty for the municipality of the place
 */
public record RegisterPerson(
        PlaceId place, Optional<MunicipalityCode> municipality, PersonDetails details, Recorded recorded) {}
