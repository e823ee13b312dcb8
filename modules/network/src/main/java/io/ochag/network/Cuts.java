package io.ochag.network;

import io.ochag.kernel.id.MunicipalityCode;
import io.ochag.kernel.id.NetworkCode;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.id.TerritoryCode;
import io.ochag.kernel.person.NotPersonal;
import java.util.Optional;
import java.util.Set;

/**
 * What a place or a post is counted by, as it was when it began. Its end carries the cuts of its beginning, so that the two cancel out.
 *
 * @param territory code of the municipality, the same for ever
 * @param municipality its official code on the first day; absent where the classifier had none for it
 * @param level of the place in its network
 * @param role of a post; absent for a place
 * @param profiles what the holder of a post is by profession, as codes; empty for a place
 */
public record Cuts(
        PlaceId place,
        NetworkCode network,
        TerritoryCode territory,
        Optional<MunicipalityCode> municipality,
        @NotPersonal Optional<String> level,
        Optional<RoleCode> role,
        Set<SpecialistProfile> profiles) {
    public Cuts {
        profiles = Set.copyOf(profiles);
    }

    /** Whether it is still the same line of a table: an official code that moves and a profession learnt later begin nothing new. */
    public boolean sameLineAs(Cuts other) {
        return place.equals(other.place)
                && network.equals(other.network)
                && territory.equals(other.territory)
                && level.equals(other.level)
                && role.equals(other.role);
    }
}
