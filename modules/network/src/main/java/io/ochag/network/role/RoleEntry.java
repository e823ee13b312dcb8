package io.ochag.network.role;

import io.ochag.kernel.access.Purpose;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.time.DateRange;
import io.ochag.network.RoleCode;
import io.ochag.network.Scope;
import java.util.List;

/** A role as a region profile states it: permissions as data. */
public record RoleEntry(
        RoleCode code, @NotPersonal String name, Purpose purpose, Holder holder, List<Grant> grants, DateRange during) {
    /** Who can have the role: workers by a post, or every citizen who is signed in. */
    public enum Holder {
        STAFF,
        CITIZEN
    }

    /** One permission and how far it goes. */
    public record Grant(Scope scope, @NotPersonal String permission) {}
}
