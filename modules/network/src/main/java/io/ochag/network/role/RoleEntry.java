package io.ochag.network.role;

import io.ochag.kernel.access.Purpose;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.time.DateRange;
import io.ochag.network.RoleCode;
import io.ochag.network.Scope;
import io.ochag.network.timeline.Later;
import java.util.List;
import java.util.Optional;

/**
 * A role as a region profile states it: permissions as data.
 *
 * @param deputies how many may act in one post with this role at a time beside its holder; {@value #USUAL_DEPUTIES} where it is not said
 */
public record RoleEntry(
        RoleCode code,
        @NotPersonal String name,
        Purpose purpose,
        Holder holder,
        List<Grant> grants,
        DateRange during,
        @Later Optional<Integer> deputies) {
    /** One deputy at a time. */
    public static final int USUAL_DEPUTIES = 1;

    /** Who can have the role: workers by a post, or every citizen who is signed in. */
    public enum Holder {
        STAFF,
        CITIZEN
    }

    /** One permission and how far it goes. */
    public record Grant(Scope scope, @NotPersonal String permission) {}
}
