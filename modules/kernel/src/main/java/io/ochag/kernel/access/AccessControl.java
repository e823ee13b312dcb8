package io.ochag.kernel.access;

import java.util.Optional;

/**
 * Decides what an actor may do. Everything is denied that no role allows. The platform binds it, out of {@link RoleGrants},
 * {@link Restrictions} and {@link ConsentCheck}.
 */
public interface AccessControl {
    /**
     * Passes, or refuses with {@code access.forbidden} when the function is not the actor's here, or with {@code access.not-found} when the
     * subject is hidden from the actor.
     */
    void require(Actor actor, Permission permission, Subject subject);

    /** Which rows the actor may see under the permission; refuses with {@code access.forbidden} when the function is not the actor's. */
    Visibility visibility(Actor actor, Permission permission);

    /** As {@link #visibility}, but empty where the function is not the actor's: for what a list offers to open. */
    Optional<Visibility> visibilityIfGranted(Actor actor, Permission permission);

    /** The purpose that an access by this actor is recorded under: the request's, else the role's. */
    Purpose purpose(Actor actor);
}
