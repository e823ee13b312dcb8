package io.ochag.web.repeat;

import io.ochag.kernel.access.Actor;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;

/**
 * What tells one command from another: by {@code sender} it is known who sent it under which key to which route, by {@code request} what it said.
 * Both are SHA-256 over parts with their lengths before them. The request is the parameters of the path in their order, the version of
 * {@code If-Match} or nothing, and the bytes of the body as they came.
 */
public record CommandKey(byte[] sender, byte[] request) {
    /** @param parameters of the path, as the URL had them */
    public static CommandKey of(
            Actor caller, String route, String key, List<String> parameters, Optional<Long> version, byte[] body) {
        HashOfParts request = new HashOfParts();
        parameters.forEach(request::and);
        request.and(version.map(String::valueOf).orElse("")).and(body);
        return new CommandKey(sender(caller).and(route).and(key).done(), request.done());
    }

    /** Rights are a post's, so a worker in another post is another caller; what the request is for makes no other one. */
    private static HashOfParts sender(Actor caller) {
        HashOfParts hash = new HashOfParts();
        if (caller instanceof Actor.Staff staff) {
            return hash.and("staff")
                    .and(staff.staff().toString())
                    .and(staff.post().toString());
        }
        if (caller instanceof Actor.Citizen citizen) {
            return hash.and("citizen").and(citizen.person().toString());
        }
        if (caller instanceof Actor.Machine machine) {
            return hash.and("machine").and(machine.key());
        }
        if (caller instanceof Actor.Anonymous anonymous) {
            return hash.and("anonymous").and(anonymous.session());
        }
        Actor.System system = (Actor.System) caller;
        return hash.and("system").and(system.job()).and(system.causedBy());
    }

    /** For maps: arrays do not compare by what they hold. */
    ByteBuffer asMapKey() {
        return ByteBuffer.wrap(sender);
    }
}
