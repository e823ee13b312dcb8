package io.ochag.kernel.access;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides what an actor may do. Everything is denied that no role allows. The platform binds it, out of {@link RoleGrants},
 * {@link Restrictions} and {@link ConsentCheck}.
 */
public interface AccessControl {
    /**
     * Passes, or refuses with {@code access.forbidden} when the function is not the actor's here, or with {@code access.not-found} when the
     * subject is hidden from the actor, or with {@code access.no-consent} when nothing of what the permission shows is covered by consent or a legal
     * basis; that last refusal is recorded in the access log.
     */
    void require(Actor actor, Permission permission, Subject subject);

    /** Which rows the actor may see under the permission; refuses with {@code access.forbidden} when the function is not the actor's. */
    Visibility visibility(Actor actor, Permission permission);

    /** As {@link #visibility}, but empty where the function is not the actor's: for what a list offers to open. */
    Optional<Visibility> visibilityIfGranted(Actor actor, Permission permission);

    /**
     * What may be shown of each subject under the permission, by class of data: for whoever renders a card or a list after {@link #require} or
     * {@link #visibility}. Every subject has an answer; the number of statements does not depend on theirs. Put the answers into the entry about
     * the read ({@link io.ochag.kernel.audit.AuditEntry#onGround}).
     */
    Map<Subject, Coverage> coverage(Actor actor, Permission permission, Set<Subject> subjects);

    /** The purpose that an access by this actor is recorded under: the request's, else the role's. */
    Purpose purpose(Actor actor);
}
