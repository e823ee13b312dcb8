package io.ochag.families;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.page.PageRequest;

/** The list of what merges brought into conflict. Needs {@link FamiliesPermission#MERGE}. */
public interface MergeMatters {
    /** What is open where the actor may merge, oldest first. Of a merge that was undone nothing is open. Recorded in the access log. */
    Page<MergeMatter> open(Actor actor, PageRequest page);

    /** Closes a matter with a note. Failures: {@code access.not-found}, {@code families.matter-closed}. */
    void close(Actor actor, CloseMatter command);
}
