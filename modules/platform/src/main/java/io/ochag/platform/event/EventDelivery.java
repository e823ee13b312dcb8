package io.ochag.platform.event;

import io.ochag.platform.Background;
import io.ochag.platform.OchagService;
import io.ochag.platform.log.Plain;
import jakarta.inject.Inject;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers events in the background: at once after a commit of this process, within a second after one of another. Any number of instances may
 * run; each subscriber is served by one at a time. Works on the data source, never on a host's connection.
 */
public final class EventDelivery implements OchagService {
    private static final Logger LOG = LoggerFactory.getLogger(EventDelivery.class);
    private static final Duration PROBE = Duration.ofSeconds(1);
    private static final Duration STOP_WITHIN = Duration.ofSeconds(10);

    private final DeliveryRound round;
    private final Subscribers subscribers;
    private final DeliveryBell bell;
    private final Background background;
    private volatile boolean stopping;
    private @Nullable Thread thread;

    @Inject
    EventDelivery(DeliveryRound round, Subscribers subscribers, DeliveryBell bell, Background background) {
        this.round = round;
        this.subscribers = subscribers;
        this.bell = bell;
        this.background = background;
    }

    @Override
    public void start() {
        subscribers.register();
        stopping = false;
        if (background == Background.ON) {
            Thread loop = new Thread(this::run, "ochag-events");
            loop.setDaemon(true);
            loop.start();
            thread = loop;
        }
    }

    /** Finishes the event in hand, keeps what was delivered, and ends; at the latest after ten seconds. */
    @Override
    public void stop() {
        stopping = true;
        bell.ring();
        Thread loop = thread;
        if (loop != null) {
            try {
                loop.join(STOP_WITHIN.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            if (loop.isAlive()) {
                LOG.warn("delivery of events does not stop in time; what it does is rolled back with its connection");
                loop.interrupt();
            }
            thread = null;
        }
    }

    /** One round in this thread: at most one batch for each subscriber. Answers whether more may be waiting. */
    public boolean runOnce() {
        synchronized (round) {
            return round.once(() -> stopping);
        }
    }

    /**
     * Delivers in this thread until nothing moves any more, without a pause after failures of the database: for tests and for tools. What
     * another instance is delivering at the moment is left to it.
     */
    public void deliverAll() {
        synchronized (round) {
            round.dontPause();
            while (round.once(() -> false)) {
                // again: what was delivered may have published
            }
        }
    }

    private void run() {
        boolean failing = false;
        while (!stopping) {
            try {
                if (!runOnce()) {
                    bell.await(PROBE.toMillis());
                }
                failing = false;
            } catch (InterruptedException e) {
                return;
            } catch (Throwable e) {
                if (!failing) {
                    LOG.warn(
                            "delivery of events fails: {}",
                            new Plain(Failure.of(e).reason()),
                            e);
                }
                failing = true;
                pause();
            }
        }
    }

    private void pause() {
        try {
            bell.await(PROBE.toMillis());
        } catch (InterruptedException e) {
            stopping = true;
        }
    }
}
