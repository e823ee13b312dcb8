package io.ochag.families;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.page.Page;

/** Finding persons and through them their families. */
public interface PeopleSearch {
    /**
     * Finds persons by СНИЛС, phone, or the beginning of the surname, alone or together, in the order of names. What is found is the base card:
     * name, birth date, municipality and families of today.
     *
     * <p>Needs {@link FamiliesPermission#FIND}. Recorded in the access log before it is answered. Failures: {@code access.forbidden},
     * {@code command.invalid} (nothing to search by), {@code audit.unavailable}.
     */
    Page<FoundPerson> find(Actor actor, FindPeople query);
}
