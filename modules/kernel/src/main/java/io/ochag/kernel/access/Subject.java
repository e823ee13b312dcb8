package io.ochag.kernel.access;

import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import java.util.Optional;

/** What an access is about: a place, a family or a person that belongs to a place, or nothing in particular. */
public record Subject(Optional<PlaceId> place, Optional<FamilyId> family, Optional<PersonId> person) {
    /** The function itself, whatever it will touch. */
    public static Subject any() {
        return new Subject(Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static Subject at(PlaceId place) {
        return new Subject(Optional.of(place), Optional.empty(), Optional.empty());
    }

    public static Subject family(FamilyId family, PlaceId place) {
        return new Subject(Optional.of(place), Optional.of(family), Optional.empty());
    }

    public static Subject person(PersonId person, PlaceId place) {
        return new Subject(Optional.of(place), Optional.empty(), Optional.of(person));
    }
}
