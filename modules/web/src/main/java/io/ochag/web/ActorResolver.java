package io.ochag.web;

import io.javalin.http.Context;
import io.ochag.kernel.access.Actor;
import java.util.Optional;

/** Port: who sends a request. A host answers it from its own sign-in; the server of this package answers it from the session cookie. */
@FunctionalInterface
public interface ActorResolver {
    /**
     * The actor, or nothing when nobody is signed in. A {@link io.ochag.kernel.error.DomainException} becomes the answer, but on an
     * open route, where the caller is then anonymous. Called once a request, outside of any unit of work.
     */
    Optional<Actor> resolve(Context request);
}
