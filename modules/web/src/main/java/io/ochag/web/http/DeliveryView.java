package io.ochag.web.http;

import io.ochag.kernel.person.NotPersonal;
import io.ochag.platform.event.DeliveryState;
import io.ochag.platform.event.LogState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How far the delivery of events is.
 *
 * @param head the last position of the log
 * @param unsequenced committed events that have no position yet: more than a moment's worth means that no instance delivers
 */
record DeliveryView(
        long head, long unsequenced, Optional<Instant> oldestUnsequenced, List<SubscriberView> subscribers) {
    static DeliveryView of(LogState log, List<DeliveryState> states) {
        return new DeliveryView(
                log.head(),
                log.unsequenced(),
                log.oldestUnsequenced(),
                states.stream().map(SubscriberView::of).toList());
    }

    /**
     * One subscriber.
     *
     * @param installed whether this instance has it
     * @param lag events that it has still to pass
     * @param replayTarget where a replay will be done; absent when none runs
     */
    record SubscriberView(
            @NotPersonal String subscriber,
            boolean installed,
            long position,
            long lag,
            Optional<Instant> oldestWaiting,
            long parked,
            Optional<Long> replayTarget) {
        static SubscriberView of(DeliveryState state) {
            return new SubscriberView(
                    state.subscriber(),
                    state.installed(),
                    state.position(),
                    state.lag(),
                    state.oldestWaiting(),
                    state.parked(),
                    state.replay().map(DeliveryState.Replay::target));
        }
    }
}
