package io.ochag.testing.ports;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Permission;
import io.ochag.kernel.access.Reach;
import io.ochag.kernel.access.RoleGrants;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.text.LocalText;
import io.ochag.testing.Actors;
import io.ochag.testing.contract.RoleGrantsContract;
import java.util.UUID;

class InMemoryRoleGrantsTest extends RoleGrantsContract {
    private final InMemoryRoleGrants roles = new InMemoryRoleGrants();

    /** Permissions of nobody. */
    private enum Some implements Permission {
        ONE,
        OTHER;

        @Override
        public Declaration declaration() {
            return new Declaration("some." + ordinal(), new LocalText("Право", "Right"));
        }
    }

    @Override
    protected RoleGrants roles() {
        return roles;
    }

    @Override
    protected Permission permission() {
        return Some.ONE;
    }

    @Override
    protected Permission otherPermission() {
        return Some.OTHER;
    }

    @Override
    protected PlaceId place() {
        return new PlaceId(UUID.randomUUID());
    }

    @Override
    protected Actor.Staff worker(Permission permission, Reach reach) {
        Actor.Staff worker = Actors.worker();
        roles.grant(worker, reach, permission);
        return worker;
    }
}
