package io.ochag.families;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.id.PersonId;

/** Persons who come without a family: a pregnant woman, a teenager alone. */
public interface People {
    /**
     * Registers a person.
     *
     * <p>Needs {@link FamiliesPermission#REGISTER} at the place. Failures: as for {@link Families#register}.
     */
    PersonId register(Actor actor, RegisterPerson command);
}
