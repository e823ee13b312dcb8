package io.ochag.testing.ports;

import io.ochag.kernel.access.Actor;

/** What tells one actor from another as far as rights go: the post, not the worker; never the purpose. */
record ActorKey(String kind, String key) {
    static ActorKey of(Actor actor) {
        if (actor instanceof Actor.Staff staff) {
            return new ActorKey("staff", staff.staff() + " " + staff.post());
        }
        if (actor instanceof Actor.Citizen citizen) {
            return new ActorKey("citizen", citizen.person().toString());
        }
        if (actor instanceof Actor.Machine machine) {
            return new ActorKey("machine", machine.key());
        }
        if (actor instanceof Actor.Anonymous anonymous) {
            return new ActorKey("anonymous", anonymous.session());
        }
        return new ActorKey("system", "");
    }
}
