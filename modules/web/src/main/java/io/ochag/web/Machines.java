package io.ochag.web;

import io.ochag.kernel.access.Actor;

/**
 * Tells which machine sends a request. {@link WebModule} answers it from its API keys; our server asks it for every
 * {@code Authorization: Bearer …}, and a host may do the same in its {@link ActorResolver}.
 */
@FunctionalInterface
public interface Machines {
    /**
     * The machine that has this token. Asking counts as a request. Failures: {@code web.key-refused}, the same for a token that is malformed,
     * unknown, expired or revoked; {@code web.too-many-requests}.
     */
    Actor.Machine enter(String token);
}
