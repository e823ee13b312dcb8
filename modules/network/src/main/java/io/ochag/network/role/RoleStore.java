package io.ochag.network.role;

import jakarta.inject.Inject;

/** Keeps roles as a profile states them. */
public final class RoleStore {
    private final RoleMapper mapper;

    @Inject
    RoleStore(RoleMapper mapper) {
        this.mapper = mapper;
    }

    public void put(RoleEntry role) {
        mapper.put(role);
        mapper.clearGrants(role.code());
        for (RoleEntry.Grant grant : role.grants()) {
            mapper.addGrant(role.code(), grant);
        }
    }
}
