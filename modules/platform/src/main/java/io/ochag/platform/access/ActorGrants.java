package io.ochag.platform.access;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Grants;
import io.ochag.kernel.access.Permission;
import io.ochag.kernel.access.Reach;
import io.ochag.kernel.access.RoleGrants;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.Optional;

/**
 * What an actor's role gives, asked once a request. For implementations of {@link io.ochag.kernel.access.Restrictions}, which decide whom the actor
 * must not see and therefore cannot ask {@link io.ochag.kernel.access.AccessControl}; everybody else asks that.
 */
public final class ActorGrants {
    private final Provider<RoleGrants> roles;
    private final Provider<MachineGrants> machines;
    private final RequestGrants request;

    @Inject
    ActorGrants(Provider<RoleGrants> roles, Provider<MachineGrants> machines, RequestGrants request) {
        this.roles = roles;
        this.machines = machines;
        this.request = request;
    }

    /** How far the permission goes; empty where the actor does not have it. Ochag itself may do anything. */
    public Optional<Reach> reach(Actor actor, Permission permission) {
        return actor instanceof Actor.System
                ? Optional.of(new Reach.Everywhere())
                : of(actor).reach(permission);
    }

    Grants of(Actor actor) {
        return request.of(actor, this::asked);
    }

    private Grants asked(Actor actor) {
        return actor instanceof Actor.Machine machine
                ? machines.get().grants(machine)
                : roles.get().grants(actor);
    }
}
