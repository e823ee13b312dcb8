package io.ochag.families;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.page.Page;

/** Finding persons and through them their families. */
public interface PeopleSearch {
    /**
     * Finds persons by СНИЛС, phone, or the beginning of the surname, alone or together, in the order of names; or by one box of text, the likeliest
     * first, at most 50 a page. What is found is the base card: name, birth date, municipality and families of today.
     *
     * <p>Needs {@link FamiliesPermission#FIND}. Recorded in the access log before it is answered. Failures: {@code access.forbidden},
     * {@code command.invalid} (nothing to search by, or a text beside something else), {@code audit.unavailable}.
     */
    Page<FoundPerson> find(Actor actor, FindPeople query);
}
