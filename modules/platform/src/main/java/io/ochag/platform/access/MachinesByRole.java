package io.ochag.platform.access;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Grants;
import io.ochag.kernel.access.RoleGrants;
import jakarta.inject.Inject;
import jakarta.inject.Provider;

/** Machines where nobody keeps keys: whoever answers for people answers for them. */
final class MachinesByRole implements MachineGrants {
    private final Provider<RoleGrants> roles;

    @Inject
    MachinesByRole(Provider<RoleGrants> roles) {
        this.roles = roles;
    }

    @Override
    public Grants grants(Actor.Machine machine) {
        return roles.get().grants(machine);
    }
}
