package io.ochag.platform.access;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Grants;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was answered about an actor's rights for the length of one request, in which they are asked for several times: for the visibility, for
 * the requirement, for the purpose. Whoever serves requests says where one begins and ends; outside of one nothing is kept.
 */
@Singleton
public final class RequestGrants {
    private final ThreadLocal<@Nullable Map<Actor, Grants>> answered = new ThreadLocal<>();

    @Inject
    public RequestGrants() {}

    /** Runs one request. One inside another is a part of it. */
    public void during(Runnable request) {
        if (answered.get() != null) {
            request.run();
            return;
        }
        answered.set(new HashMap<>());
        try {
            request.run();
        } finally {
            answered.remove();
        }
    }

    Grants of(Actor actor, Function<Actor, Grants> ask) {
        Map<Actor, Grants> known = answered.get();
        if (known == null) {
            return ask.apply(actor);
        }
        Grants grants = known.get(actor);
        if (grants == null) {
            grants = ask.apply(actor);
            known.put(actor, grants);
        }
        return grants;
    }
}
