package io.ochag.platform.event;

import io.ochag.kernel.person.NotPersonal;
import java.time.Instant;
import java.util.Optional;

/**
 * How far a subscriber is.
 *
 * @param installed whether this process has it; one that nobody has keeps its place and falls behind
 * @param position the last position that it has passed
 * @param head the last position there is
 * @param oldestWaiting when the first event after its position was recorded; empty when it has passed all
 * @param parked events put aside for it
 * @param replay how far a replay is, while one runs
 */
public record DeliveryState(
        @NotPersonal String subscriber,
        boolean installed,
        long position,
        long head,
        Optional<Instant> oldestWaiting,
        long parked,
        Optional<Replay> replay) {
    /** Events that it has still to pass, whether it takes them or not. */
    public long lag() {
        return Math.max(0, head - position);
    }

    /** A replay from the start: done at the target, where it was asked for. */
    public record Replay(long position, long target) {}
}
