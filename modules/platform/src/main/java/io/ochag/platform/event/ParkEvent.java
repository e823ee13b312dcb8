package io.ochag.platform.event;

/**
 * Thrown by a {@link Subscriber} that cannot take an event until a person has done something: the event is parked with all later events of its
 * subjects and not tried again by itself. Other failures are.
 */
public final class ParkEvent extends RuntimeException {
    private final String reason;

    /** @param reason a code for the list of parked events, dotted: {@code families.merge-conflict}. Never a value */
    public ParkEvent(String reason) {
        super(reason);
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }
}
