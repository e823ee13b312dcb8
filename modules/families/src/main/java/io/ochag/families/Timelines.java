package io.ochag.families;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.page.PageRequest;

/**
 * What happened to a family or a person, out of every installed module, newest first. Each module shows what the actor may see of it, and nothing of
 * what is restricted. Recorded in the access log before it is answered.
 */
public interface Timelines {
    /** Needs {@link FamiliesPermission#READ} where the family is kept; otherwise {@code access.not-found}. */
    Page<ModuleEntry> ofFamily(Actor actor, FamilyId family, PageRequest page);

    /** Needs {@link FamiliesPermission#READ} where the person is kept, or of the person themself; otherwise {@code access.not-found}. */
    Page<ModuleEntry> ofPerson(Actor actor, PersonId person, PageRequest page);
}
