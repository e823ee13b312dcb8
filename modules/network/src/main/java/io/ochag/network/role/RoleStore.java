package io.ochag.network.role;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;

/** Keeps roles as a profile states them, and which rights they once gave. */
public final class RoleStore {
    private final RoleMapper mapper;

    @Inject
    RoleStore(RoleMapper mapper) {
        this.mapper = mapper;
    }

    /** @param today from when a right is given or taken away, but for a role that is new */
    public void put(RoleEntry role, LocalDate today) {
        boolean known = mapper.knows(role.code());
        mapper.put(role, role.deputies().orElse(RoleEntry.USUAL_DEPUTIES));
        Set<RoleEntry.Grant> granted = Set.copyOf(mapper.granted(role.code()));
        Set<RoleEntry.Grant> stated = new LinkedHashSet<>(role.grants());
        for (RoleEntry.Grant grant : granted) {
            if (!stated.contains(grant)) {
                mapper.withdrawGrant(role.code(), grant, today);
                mapper.endGrant(role.code(), grant, today);
            }
        }
        for (RoleEntry.Grant grant : stated) {
            if (!granted.contains(grant)) {
                mapper.addGrant(role.code(), grant, known ? today : null);
            }
        }
    }
}
