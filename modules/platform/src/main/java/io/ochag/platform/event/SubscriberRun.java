package io.ochag.platform.event;

import io.ochag.platform.log.Plain;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One subscriber's turns in this process: what to do after a failure. */
final class SubscriberRun {
    private static final Logger LOG = LoggerFactory.getLogger(SubscriberRun.class);
    private static final int LONGEST_PAUSE_SECONDS = 32;

    private final Subscriber subscriber;
    private final Deliverer deliverer;
    private final Retrier retrier;
    private Deliverer.Singly singly = Deliverer.Singly.NOWHERE;
    private int pauseSeconds;
    private long pausedUntil;

    SubscriberRun(Subscriber subscriber, Deliverer deliverer, Retrier retrier) {
        this.subscriber = subscriber;
        this.deliverer = deliverer;
        this.retrier = retrier;
    }

    /** Delivers a batch and what is due of the parked; answers whether something has moved. */
    boolean turn(BooleanSupplier stopping) {
        if (pauseSeconds > 0 && System.nanoTime() - pausedUntil < 0) {
            return false;
        }
        try {
            boolean moved = deliver(stopping);
            boolean retried = retry(stopping);
            pauseSeconds = 0;
            return moved || retried;
        } catch (RuntimeException e) {
            pauseSeconds = Math.min(Math.max(1, pauseSeconds * 2), LONGEST_PAUSE_SECONDS);
            pausedUntil = System.nanoTime() + TimeUnit.SECONDS.toNanos(pauseSeconds);
            LOG.warn(
                    "delivery to {} waits: {}",
                    plain(subscriber.name()),
                    plain(Failure.of(e).reason()));
            return false;
        }
    }

    /** Whatever it waits for may have come. */
    void dontPause() {
        pauseSeconds = 0;
    }

    private boolean deliver(BooleanSupplier stopping) {
        Deliverer.Attempt attempt = new Deliverer.Attempt();
        try {
            return deliverer.deliver(subscriber, singly, attempt, stopping);
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
            boolean several = attempt.events().size() > 1;
            if (several) {
                // which one it was shows when each has a transaction of its own; and that one holds fewer locks at once
                singly = attempt.singly();
            }
            Failure failure = ofEvent(e, attempt.events().isEmpty());
            if (!several) {
                deliverer.park(subscriber, attempt, failure);
                singly = Deliverer.Singly.NOWHERE;
                LOG.warn("an event is parked for {}: {}", plain(subscriber.name()), plain(failure.reason()), e);
            }
            return true;
        }
    }

    private boolean retry(BooleanSupplier stopping) {
        boolean any = false;
        for (int i = 0; i < Deliverer.BATCH && !stopping.getAsBoolean() && retryOne(); i++) {
            any = true;
        }
        return any;
    }

    private boolean retryOne() {
        Retrier.Attempt attempt = new Retrier.Attempt();
        try {
            return retrier.retry(subscriber, attempt);
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
            @Nullable ParkedRow parked = attempt.parked();
            Failure failure = ofEvent(e, parked == null);
            if (parked != null) {
                retrier.failedAgain(subscriber, parked, failure);
            }
            return true;
        }
    }

    /** What has failed through no fault of an event goes on as it is. */
    private static Failure ofEvent(Throwable e, boolean noEvent) {
        Failure failure = Failure.of(e);
        if (noEvent || failure.passing()) {
            if (e instanceof RuntimeException runtime) {
                throw runtime;
            }
            throw (Error) e;
        }
        return failure;
    }

    private static Plain plain(String code) {
        return new Plain(code);
    }
}
