package io.ochag.platform.access;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Grants;
import io.ochag.kernel.access.Permission;
import io.ochag.kernel.access.Reach;
import io.ochag.kernel.access.RepresentedPersons;
import io.ochag.kernel.access.RoleGrants;
import io.ochag.kernel.id.PersonId;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an actor may do now, asked once a request: of people by their roles, of machines by their keys; a citizen sees those whom they represent today
 * as their own. For implementations of {@link io.ochag.kernel.access.Restrictions}, which decide whom the actor must not see and therefore cannot ask
 * {@link io.ochag.kernel.access.AccessControl}; everybody else asks that.
 */
public final class ActorGrants {
    private final Provider<RoleGrants> roles;
    private final Provider<MachineGrants> machines;
    private final Provider<RepresentedPersons> represented;
    private final RequestGrants request;
    private final Clock clock;

    @Inject
    ActorGrants(
            Provider<RoleGrants> roles,
            Provider<MachineGrants> machines,
            Provider<RepresentedPersons> represented,
            RequestGrants request,
            Clock clock) {
        this.roles = roles;
        this.machines = machines;
        this.represented = represented;
        this.request = request;
        this.clock = clock;
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
        if (actor instanceof Actor.Machine machine) {
            return machines.get().grants(machine);
        }
        Grants granted = roles.get().grants(actor);
        return actor instanceof Actor.Citizen citizen ? widened(granted, citizen.person()) : granted;
    }

    private Grants widened(Grants granted, PersonId citizen) {
        if (granted.reachByPermission().values().stream().noneMatch(Reach.Own.class::isInstance)) {
            return granted;
        }
        Set<PersonId> others = represented.get().representedBy(citizen, LocalDate.now(clock));
        Map<String, Reach> reaches = new HashMap<>(granted.reachByPermission());
        reaches.replaceAll((permission, reach) -> reach instanceof Reach.Own own ? with(own, others) : reach);
        return new Grants(reaches, granted.purpose(), granted.home());
    }

    private static Reach with(Reach.Own own, Set<PersonId> others) {
        Set<PersonId> all = new HashSet<>(own.persons());
        all.addAll(others);
        return new Reach.Own(all);
    }
}
