package io.ochag.platform.notify;

import io.ochag.kernel.directory.ContactKind;
import io.ochag.platform.OchagException;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The installed channels by kind of contact. */
final class Channels {
    private final Map<ContactKind, Channel> byKind = new EnumMap<>(ContactKind.class);

    @Inject
    Channels(Set<Channel> installed) {
        for (Channel channel : installed) {
            Channel other = byKind.put(channel.kind(), channel);
            if (other != null) {
                throw new OchagException("Two channels send to " + channel.kind() + ": " + other.name() + " and "
                        + channel.name() + "; install one of them.");
            }
        }
    }

    Optional<Channel> of(ContactKind kind) {
        return Optional.ofNullable(byKind.get(kind));
    }
}
