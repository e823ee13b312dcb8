package io.ochag.testing.matrix;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Permission;
import io.ochag.kernel.id.PlaceId;
import io.ochag.testing.Actors;
import io.ochag.testing.ports.InMemoryRoleGrants;
import io.ochag.web.Access;
import io.ochag.web.RouteTable;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Actors for a matrix by the names of their roles, in order.
 *
 * @param about of a role that is there to show one permission: which, by its code
 */
public record Roles(Map<String, Actor> byName, Map<String, String> about) {
    public Roles {
        byName = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(byName));
        about = Map.copyOf(about);
    }

    /** None yet. */
    public static Roles none() {
        return new Roles(Map.of(), Map.of());
    }

    public Roles and(String name, Actor actor) {
        Map<String, Actor> more = new LinkedHashMap<>(byName);
        more.put(name, actor);
        return new Roles(more, about);
    }

    private Roles and(String name, Actor actor, Permission shown) {
        Map<String, String> more = new LinkedHashMap<>(about);
        more.put(name, shown.code());
        return new Roles(and(name, actor).byName, more);
    }

    /**
     * The roles that show for each permission of the table that it is asked and that it suffices: no rights at all, all of them everywhere, all of
     * them at the own place, and for each permission that one alone, and all but that one, at the own place.
     */
    public static Roles ofEveryKind(RouteTable table, InMemoryRoleGrants grants, PlaceId own) {
        Map<String, Permission> permissions = new LinkedHashMap<>();
        table.routes().forEach(route -> {
            if (route.access() instanceof Access.Permitted permitted) {
                permissions.put(permitted.permission().code(), permitted.permission());
            }
        });
        Permission[] all = permissions.values().toArray(Permission[]::new);
        Actor everywhere = Actors.worker();
        Actor here = Actors.worker();
        grants.everywhere(everywhere, all).at(own, here, all);
        Roles roles = none().and("no rights", Actors.worker())
                .and("all rights everywhere", everywhere)
                .and("all rights here", here);
        for (Permission one : all) {
            Actor alone = Actors.worker();
            Actor without = Actors.worker();
            grants.at(own, alone, one);
            Permission[] others = permissions.values().stream()
                    .filter(permission -> permission != one)
                    .toArray(Permission[]::new);
            grants.at(own, without, others);
            roles = roles.and("only " + one.code() + " here", alone, one)
                    .and("all but " + one.code() + " here", without, one);
        }
        return roles;
    }
}
