package io.ochag.platform.event.json;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Purpose;
import io.ochag.kernel.id.AssignmentId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.StaffId;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Actors as text: the kind, then its parts, with colons between: {@code staff:<id>:<post>:<purpose>}. */
public final class ActorText {
    private ActorText() {}

    public static String write(Actor actor) {
        if (actor instanceof Actor.Staff staff) {
            return joined(
                    "staff",
                    staff.staff().toString(),
                    staff.post().toString(),
                    staff.purpose().value());
        }
        if (actor instanceof Actor.Citizen citizen) {
            return joined(
                    "citizen", citizen.person().toString(), citizen.purpose().value());
        }
        if (actor instanceof Actor.Machine machine) {
            return joined("machine", machine.key(), machine.purpose().value());
        }
        if (actor instanceof Actor.Anonymous anonymous) {
            return joined("anonymous", anonymous.session());
        }
        Actor.System system = (Actor.System) actor;
        return joined("system", system.job(), system.causedBy());
    }

    /** Who stands behind it in the end: for Ochag itself, whoever caused that. */
    public static String cause(Actor actor) {
        return actor instanceof Actor.System system ? system.causedBy() : write(actor);
    }

    /** What {@link #write} made; anything else is an {@link IllegalArgumentException}. */
    public static Actor read(String text) {
        List<String> parts =
                Arrays.stream(text.split(":", -1)).map(ActorText::plain).toList();
        return switch (parts.get(0) + parts.size()) {
            case "staff4" ->
                new Actor.Staff(
                        StaffId.parse(parts.get(1)), AssignmentId.parse(parts.get(2)), new Purpose(parts.get(3)));
            case "citizen3" -> new Actor.Citizen(PersonId.parse(parts.get(1)), new Purpose(parts.get(2)));
            case "machine3" -> new Actor.Machine(parts.get(1), new Purpose(parts.get(2)));
            case "anonymous2" -> new Actor.Anonymous(parts.get(1));
            case "system3" -> new Actor.System(parts.get(1), parts.get(2));
            default -> throw new IllegalArgumentException("not an actor");
        };
    }

    private static String joined(String... parts) {
        return Arrays.stream(parts)
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8))
                .collect(Collectors.joining(":"));
    }

    private static String plain(String part) {
        return URLDecoder.decode(part, StandardCharsets.UTF_8);
    }
}
