package io.ochag.testing.http;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.error.DomainException;
import io.ochag.web.Machines;
import io.ochag.web.WebError;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Keys of programs that a test lets in, without making them. */
final class InMemoryMachines implements Machines {
    private final Map<Actor.Machine, String> tokens = new ConcurrentHashMap<>();
    private final Map<String, Actor.Machine> machines = new ConcurrentHashMap<>();

    /** The machine's token, made at the first call. */
    String token(Actor.Machine machine) {
        return tokens.computeIfAbsent(machine, first -> {
            String token = "ochag_" + UUID.randomUUID();
            machines.put(token, machine);
            return token;
        });
    }

    /** The token of a machine whose key was made elsewhere. */
    String known(Actor.Machine machine) {
        String token = tokens.get(machine);
        if (token == null) {
            throw new IllegalStateException("no key of " + machine.key() + ": make one by machine(…)");
        }
        return token;
    }

    void learn(Actor.Machine machine, String token) {
        tokens.put(machine, token);
    }

    @Override
    public Actor.Machine enter(String token) {
        Actor.Machine machine = machines.get(token);
        if (machine == null) {
            throw DomainException.of(WebError.KEY_REFUSED);
        }
        return machine;
    }
}
