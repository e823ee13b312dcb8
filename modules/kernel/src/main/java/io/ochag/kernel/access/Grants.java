package io.ochag.kernel.access;

import io.ochag.kernel.id.PlaceId;
import java.util.Map;
import java.util.Optional;

/**
 * What an actor may do at this moment.
 *
 * @param reachByPermission permission code to how far it goes; what is not named is not allowed
 * @param purpose what this role works for, where a request does not say
 * @param home the place where the actor works, if the rights are those of a post at a place: data that another organisation keeps need its own
 *     ground to be shown there
 */
public record Grants(Map<String, Reach> reachByPermission, Purpose purpose, Optional<PlaceId> home) {
    public static final Grants NONE = new Grants(Map.of(), new Purpose("none"));

    public Grants {
        reachByPermission = Map.copyOf(reachByPermission);
    }

    /** Rights that belong to no place. */
    public Grants(Map<String, Reach> reachByPermission, Purpose purpose) {
        this(reachByPermission, purpose, Optional.empty());
    }

    public Optional<Reach> reach(Permission permission) {
        return Optional.ofNullable(reachByPermission.get(permission.code()));
    }
}
