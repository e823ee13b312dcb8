package io.ochag.queue.waiting;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.id.AssignmentId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.StaffId;
import io.ochag.kernel.person.NotPersonal;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An actor as columns: what is needed to say later who it was. */
record ActorColumns(
        @NotPersonal String kind,
        @NotPersonal String key,
        @Nullable AssignmentId post,
        @NotPersonal @Nullable String causedBy) {
    static ActorColumns of(Actor actor) {
        if (actor instanceof Actor.Staff staff) {
            return of(actor, staff.staff().toString(), staff.post(), null);
        }
        if (actor instanceof Actor.Citizen citizen) {
            return of(actor, citizen.person().toString(), null, null);
        }
        if (actor instanceof Actor.Machine machine) {
            return of(actor, machine.key(), null, null);
        }
        if (actor instanceof Actor.Anonymous anonymous) {
            return of(actor, anonymous.session(), null, null);
        }
        Actor.System system = (Actor.System) actor;
        return of(actor, system.job(), null, system.causedBy());
    }

    Actor actor() {
        return switch (kind) {
            case "STAFF" -> staff(new StaffId(UUID.fromString(key)), post);
            case "CITIZEN" -> new Actor.Citizen(PersonId.parse(key));
            case "MACHINE" -> new Actor.Machine(key);
            case "ANONYMOUS" -> new Actor.Anonymous(key);
            default -> new Actor.System(key, causedBy == null ? "" : causedBy);
        };
    }

    private static Actor staff(StaffId worker, @Nullable AssignmentId in) {
        if (in == null) {
            throw new IllegalStateException("a worker without a post: " + worker);
        }
        return new Actor.Staff(worker, in);
    }

    private static ActorColumns of(Actor actor, String key, @Nullable AssignmentId post, @Nullable String causedBy) {
        return new ActorColumns(actor.getClass().getSimpleName().toUpperCase(Locale.ROOT), key, post, causedBy);
    }
}
