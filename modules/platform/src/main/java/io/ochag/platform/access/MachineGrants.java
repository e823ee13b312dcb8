package io.ochag.platform.access;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Grants;

/**
 * Port: what a machine may do now, by its key. {@code web} supplies it with its API keys; without it {@link io.ochag.kernel.access.RoleGrants}
 * answers for machines too. As that one, it is called often, inside and outside of units of work, and checks no permission itself.
 */
@FunctionalInterface
public interface MachineGrants {
    /** {@link Grants#NONE} for a key that is unknown, has ended or was revoked. */
    Grants grants(Actor.Machine machine);
}
