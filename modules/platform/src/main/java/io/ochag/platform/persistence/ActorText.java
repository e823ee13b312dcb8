package io.ochag.platform.persistence;

import io.ochag.kernel.access.Actor;

/** Who did something, as one column of ids: {@code staff:<worker>/<post>}, {@code citizen:<person>}, {@code system:<job>}. */
public final class ActorText {
    private ActorText() {}

    public static String of(Actor actor) {
        if (actor instanceof Actor.Staff staff) {
            return "staff:" + staff.staff() + "/" + staff.post();
        }
        if (actor instanceof Actor.Citizen citizen) {
            return "citizen:" + citizen.person();
        }
        if (actor instanceof Actor.Machine machine) {
            return "machine:" + machine.key();
        }
        // a session is as good as a key, so it is not kept
        return actor instanceof Actor.System system ? "system:" + system.job() : "anonymous";
    }
}
