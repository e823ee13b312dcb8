package io.ochag.documents;

import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import java.util.Set;

/** The families and persons that a paper or a row is about. */
public record Subjects(Set<FamilyId> families, Set<PersonId> persons) {
    public Subjects {
        families = Set.copyOf(families);
        persons = Set.copyOf(persons);
    }

    public static Subjects family(FamilyId family) {
        return new Subjects(Set.of(family), Set.of());
    }

    public static Subjects person(PersonId person) {
        return new Subjects(Set.of(), Set.of(person));
    }
}
