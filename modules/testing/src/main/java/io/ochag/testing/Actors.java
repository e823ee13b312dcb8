package io.ochag.testing;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.id.AssignmentId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.StaffId;
import java.util.UUID;

/** Actors for tests, each a new one. None has a right until the test grants it. */
public final class Actors {
    private Actors() {}

    /** A worker in their only post. */
    public static Actor.Staff worker() {
        return new Actor.Staff(new StaffId(UUID.randomUUID()), new AssignmentId(UUID.randomUUID()));
    }

    /** The same worker in another post. */
    public static Actor.Staff otherPost(Actor.Staff worker) {
        return new Actor.Staff(worker.staff(), new AssignmentId(UUID.randomUUID()));
    }

    public static Actor.Citizen citizen() {
        return new Actor.Citizen(new PersonId(UUID.randomUUID()));
    }

    public static Actor.Machine machine() {
        return new Actor.Machine("machine-" + UUID.randomUUID());
    }

    public static Actor.Anonymous anonymous() {
        return new Actor.Anonymous(UUID.randomUUID().toString());
    }

    /** Ochag itself, which may do anything. */
    public static Actor.System system() {
        return new Actor.System("test", "test");
    }
}
