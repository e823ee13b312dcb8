package io.ochag.kernel.access;

import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import java.util.Set;

/** Port: whom an actor must not see at all, aliases included. {@code families} supplies it; without it nobody is hidden. */
public interface Restrictions {
    Hidden hiddenFrom(Actor actor);

    /** The restricted are few: the sets are small enough to travel with a query. */
    record Hidden(Set<PersonId> persons, Set<FamilyId> families) {
        public static final Hidden NOBODY = new Hidden(Set.of(), Set.of());

        public Hidden {
            persons = Set.copyOf(persons);
            families = Set.copyOf(families);
        }
    }
}
