package io.ochag.kernel.notify;

import io.ochag.kernel.id.UuidId;
import io.ochag.kernel.id.Uuids;
import java.util.UUID;

/** Identifies a message to somebody, whatever the number of attempts to send it. */
public record NotificationId(UUID value) implements UuidId {
    /** Reads the usual text form; anything else is refused with {@code id.format}. */
    public static NotificationId parse(String text) {
        return new NotificationId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
