package io.ochag.kernel.access;

import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import java.util.Set;

/** How far a permission goes. */
public sealed interface Reach {
    /** The whole region. */
    record Everywhere() implements Reach {}

    /** What belongs to these places. */
    record Places(Set<PlaceId> places) implements Reach {
        public Places {
            places = Set.copyOf(places);
        }
    }

    /** What is about these persons: the citizen and the children represented on that day, never a family. */
    record Own(Set<PersonId> persons) implements Reach {
        public Own {
            persons = Set.copyOf(persons);
        }
    }
}
