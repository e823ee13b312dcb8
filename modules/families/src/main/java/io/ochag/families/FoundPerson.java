package io.ochag.families;

import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.MunicipalityCode;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.person.PersonName;
import java.util.List;
import java.util.Optional;

/**
 * A person's base card.
 *
 * @param place the place that keeps the record
 * @param families those of today
 */
public record FoundPerson(
        PersonId person,
        PersonName name,
        Optional<BirthDate> birth,
        MunicipalityCode municipality,
        PlaceId place,
        List<InFamily> families) {
    public FoundPerson {
        families = List.copyOf(families);
    }

    /** The same person without their family ties. */
    public FoundPerson withoutFamilies() {
        return new FoundPerson(person, name, birth, municipality, place, List.of());
    }

    /**
     * A family of today.
     *
     * @param children how many children it has today, the person included
     * @param cardOpen whether the actor may open its card
     */
    public record InFamily(FamilyId family, MemberRole role, int children, boolean cardOpen) {}
}
