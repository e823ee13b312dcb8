package io.ochag.testing.ports;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Grants;
import io.ochag.kernel.access.Permission;
import io.ochag.kernel.access.Purpose;
import io.ochag.kernel.access.Reach;
import io.ochag.kernel.access.RoleGrants;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Rights as the test grants them, at once and one by one.
 *
 * <pre>{@code
 * grants.everywhere(auditor, AuditPermission.READ)
 *         .at(point, keeper, RentalPermission.LEND, RentalPermission.TAKE_BACK);
 * }</pre>
 */
public final class InMemoryRoleGrants implements RoleGrants {
    /** The purpose of every actor here who names none. */
    public static final Purpose SERVICE = new Purpose("service");

    private final Map<ActorKey, Map<String, Reach>> reaches = new ConcurrentHashMap<>();
    private final Map<ActorKey, PlaceId> homes = new ConcurrentHashMap<>();

    /** Grants permissions, replacing what was granted under the same ones before. */
    public InMemoryRoleGrants grant(Actor actor, Reach reach, Permission... permissions) {
        reaches.compute(ActorKey.of(actor), (key, before) -> {
            Map<String, Reach> after = before == null ? new HashMap<>() : new HashMap<>(before);
            for (Permission permission : permissions) {
                after.put(permission.code(), reach);
            }
            return after;
        });
        return this;
    }

    public InMemoryRoleGrants everywhere(Actor actor, Permission... permissions) {
        return grant(actor, new Reach.Everywhere(), permissions);
    }

    public InMemoryRoleGrants at(PlaceId place, Actor actor, Permission... permissions) {
        return grant(actor, new Reach.Places(Set.of(place)), permissions);
    }

    public InMemoryRoleGrants own(PersonId person, Actor actor, Permission... permissions) {
        return grant(actor, new Reach.Own(Set.of(person)), permissions);
    }

    /** From now on the actor works at this place. */
    public InMemoryRoleGrants home(Actor actor, PlaceId place) {
        homes.put(ActorKey.of(actor), place);
        return this;
    }

    /** Takes everything back. */
    public InMemoryRoleGrants revoke(Actor actor) {
        homes.remove(ActorKey.of(actor));
        reaches.remove(ActorKey.of(actor));
        return this;
    }

    @Override
    public Grants grants(Actor actor) {
        Map<String, Reach> granted = reaches.get(ActorKey.of(actor));
        return granted == null
                ? Grants.NONE
                : new Grants(granted, SERVICE, Optional.ofNullable(homes.get(ActorKey.of(actor))));
    }
}
