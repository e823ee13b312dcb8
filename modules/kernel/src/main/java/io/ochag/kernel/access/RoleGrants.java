package io.ochag.kernel.access;

/**
 * Port: what roles give an actor now. {@code network} supplies it, or the host. Called inside and outside of units of work, often; it checks
 * no permission itself. An actor it does not know has {@link Grants#NONE}.
 */
public interface RoleGrants {
    Grants grants(Actor actor);
}
