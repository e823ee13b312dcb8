package io.ochag.families;

import io.ochag.kernel.id.MunicipalityCode;
import io.ochag.kernel.id.PlaceId;
import java.util.List;
import java.util.Optional;

/**
 * Registers a family.
 *
 * @param place the place that keeps it
 * @param municipality where it lives; empty for the municipality of the place
 * @param members at least one
 * @param mainContact position in {@code members} of the one to call, if somebody is
 */
public record RegisterFamily(
        PlaceId place,
        Optional<MunicipalityCode> municipality,
        List<NewMember> members,
        Optional<Integer> mainContact,
        Recorded recorded) {
    public RegisterFamily {
        members = List.copyOf(members);
    }
}
