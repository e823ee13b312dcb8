package io.ochag.web.server;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.ochag.kernel.access.Actor;
import io.ochag.platform.event.DeliveryState;
import io.ochag.platform.event.DeliveryWatch;
import io.ochag.platform.event.LogState;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lag of the delivery of events, from one look at most every few seconds, however often and by however many it is asked for. */
final class DeliveryFigures {
    private static final Logger LOG = LoggerFactory.getLogger(DeliveryFigures.class);
    private static final Duration GOOD_FOR = Duration.ofSeconds(5);
    private static final Actor LOOKING = new Actor.System("metrics", "scrape");

    private final DeliveryWatch watch;
    private final Clock clock;
    private final MultiGauge lag;
    private final MultiGauge oldest;
    private final MultiGauge parked;
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private volatile @Nullable Instant looked;
    private volatile LogState log = new LogState(0, 0, Optional.empty());

    DeliveryFigures(DeliveryWatch watch, Clock clock, MeterRegistry registry) {
        this.watch = watch;
        this.clock = clock;
        lag = MultiGauge.builder("ochag.events.lag")
                .description("Events that a subscriber has still to pass")
                .register(registry);
        oldest = MultiGauge.builder("ochag.events.oldest.waiting")
                .description("Age of the first event that a subscriber has still to pass")
                .baseUnit("seconds")
                .register(registry);
        parked = MultiGauge.builder("ochag.events.parked")
                .description("Events put aside for a subscriber")
                .register(registry);
        Gauge.builder("ochag.events.unsequenced", () -> log.unsequenced())
                .description("Committed events without a position")
                .register(registry);
        Gauge.builder("ochag.events.oldest.unsequenced", () -> age(log.oldestUnsequenced()))
                .description("Age of the first event without a position")
                .baseUnit("seconds")
                .register(registry);
        Gauge.builder("ochag.events.looked", () -> age(Optional.ofNullable(looked)))
                .description("Age of these figures: it grows while the database does not answer")
                .baseUnit("seconds")
                .register(registry);
    }

    /** Looks again when the figures are old. Who comes while another one looks takes what there is. */
    void refresh() {
        Instant before = looked;
        boolean good = before != null && clock.instant().isBefore(before.plus(GOOD_FOR));
        if (good || !oneAtATime.tryLock()) {
            return;
        }
        try {
            look();
        } catch (RuntimeException e) {
            LOG.warn("the delivery of events could not be looked at", e);
        } finally {
            oneAtATime.unlock();
        }
    }

    private void look() {
        List<DeliveryState> states = watch.states(LOOKING);
        log = watch.log(LOOKING);
        show(lag, states, DeliveryState::lag);
        show(oldest, states, state -> age(state.oldestWaiting()));
        show(parked, states, DeliveryState::parked);
        looked = clock.instant();
    }

    private static void show(MultiGauge gauge, List<DeliveryState> states, ToDoubleFunction<DeliveryState> figure) {
        gauge.register(
                states.stream()
                        .<MultiGauge.Row<?>>map(state -> MultiGauge.Row.of(
                                Tags.of("subscriber", state.subscriber()), figure.applyAsDouble(state)))
                        .toList(),
                true);
    }

    private double age(Optional<Instant> since) {
        return since.map(instant -> Duration.between(instant, clock.instant()).toMillis() / 1000.0)
                .orElse(0.0);
    }
}
