package io.ochag.kernel.access;

import java.util.Map;
import java.util.Optional;

/**
 * What an actor may do at this moment.
 *
 * @param reachByPermission permission code to how far it goes; what is not named is not allowed
 * @param purpose what this role works for, where a request does not say
 */
public record Grants(Map<String, Reach> reachByPermission, Purpose purpose) {
    public static final Grants NONE = new Grants(Map.of(), new Purpose("none"));

    public Grants {
        reachByPermission = Map.copyOf(reachByPermission);
    }

    public Optional<Reach> reach(Permission permission) {
        return Optional.ofNullable(reachByPermission.get(permission.code()));
    }
}
