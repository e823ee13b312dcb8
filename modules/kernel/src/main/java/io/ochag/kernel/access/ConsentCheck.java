package io.ochag.kernel.access;

import io.ochag.kernel.id.PlaceId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Port: whether consent, or a legal basis instead of it, covers an access (152-ФЗ, articles 6, 9 and 10). {@code families} supplies it; without it
 * a legal basis is taken as given, as for a body that acts by law.
 *
 * <p>Asked inside and outside of units of work, and anew at each access: what was withdrawn is gone with the next read. It checks no permission
 * itself and asks nothing of {@link AccessControl}.
 */
public interface ConsentCheck {
    /**
     * What may be shown of each subject, of the classes that the permission shows; every subject has an answer. Of a person: that person's. Of a
     * family: whatever may be shown of one of its members of today. Of neither: everything. One question costs the same number of statements
     * whatever the number of subjects.
     */
    Map<Subject, Coverage> coverage(Asked asked, Set<Subject> subjects);

    /** Whether anything of what the permission shows may be shown. */
    default boolean covers(Asked asked, Subject subject) {
        Coverage coverage = coverage(asked, Set.of(subject)).get(subject);
        return asked.permission().shows().isEmpty() || coverage != null && !coverage.isNothing();
    }

    /**
     * Who asks, and for what.
     *
     * @param purpose the request's, else the role's
     * @param home where the actor works, if the rights are those of a post at a place
     */
    record Asked(Actor actor, Permission permission, Purpose purpose, Optional<PlaceId> home) {}
}
