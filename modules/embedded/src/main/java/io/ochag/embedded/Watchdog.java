package io.ochag.embedded;

import io.ochag.embedded.EmbeddedPostgres.State;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts PostgreSQL again when it dies under a living server: at once the first time, then ever slower, until a number of
 * attempts in a row or of deaths in a while says that it is of no use.
 */
final class Watchdog implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Watchdog.class);
    /**
     * When to stop trying.
     *
     * @param attempts failed starts in a row
     * @param deaths in the while
     * @param longest pause between attempts, which double from the first
     */
    record Patience(int attempts, int deaths, Duration aWhile, Duration first, Duration longest) {

        static final Patience USUAL =
                new Patience(10, 30, Duration.ofMinutes(10), Duration.ofMillis(200), Duration.ofSeconds(10));

        /** The pause before an attempt; none before the first. */
        Duration pause(int attempt) {
            if (attempt == 0) {
                return Duration.ZERO;
            }
            Duration doubled = first.multipliedBy(1L << Math.min(attempt - 1, 20));
            return doubled.compareTo(longest) < 0 ? doubled : longest;
        }
    }

    private final Patience patience;
    private final Function<BooleanSupplier, Postmaster> restart;
    private final Consumer<State> listener;
    private final Thread thread = new Thread(this::watch, "ochag-postgres-watchdog");
    private final Deque<Long> deaths = new ArrayDeque<>();
    private volatile Postmaster current;
    private volatile State state = State.RUNNING;
    private volatile boolean closing;

    /** @param restart makes a new postmaster, giving up with a failure when the supplier turns true */
    Watchdog(
            Postmaster first,
            Function<BooleanSupplier, Postmaster> restart,
            Consumer<State> listener,
            Patience patience) {
        this.patience = patience;
        this.current = first;
        this.restart = restart;
        this.listener = listener;
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    Postmaster current() {
        return current;
    }

    State state() {
        return state == State.RUNNING && !current.alive() ? State.RESTARTING : state;
    }

    private void watch() {
        do {
            current.awaitExit();
        } while (!closing && revive());
    }

    private boolean revive() {
        LOG.warn("PostgreSQL died and is started again: pid={}", current.pid());
        become(State.RESTARTING);
        long now = System.nanoTime();
        deaths.addLast(now);
        deaths.removeIf(death -> now - death > patience.aWhile().toNanos());
        for (int attempt = 0; attempt < patience.attempts() && deaths.size() <= patience.deaths(); attempt++) {
            pause(patience.pause(attempt));
            if (closing) {
                return false;
            }
            try {
                current = restart.apply(() -> closing);
                if (closing) { // it may have stopped the one before
                    current.stop();
                    return false;
                }
                become(State.RUNNING);
                return true;
            } catch (EmbeddedPostgresException e) {
                if (!closing) {
                    LOG.warn("PostgreSQL did not start again: attempt={} {}", attempt + 1, e.getMessage());
                }
            }
        }
        LOG.error("PostgreSQL is not started any more: deaths={}", deaths.size());
        become(State.FAILED);
        return false;
    }

    private synchronized void pause(Duration length) {
        long end = System.nanoTime() + length.toNanos();
        for (long left = length.toMillis(); left > 0 && !closing; left = (end - System.nanoTime()) / 1_000_000) {
            try {
                wait(left);
            } catch (InterruptedException e) {
                return; // nobody interrupts this thread but the end of the process
            }
        }
    }

    private void become(State next) {
        state = next;
        try {
            listener.accept(next);
        } catch (RuntimeException e) {
            LOG.warn("a listener of PostgreSQL's state failed: state={}", next, e);
        }
    }

    /** Ends the watch first and then the postmaster; returns when both are gone. */
    @Override
    public void close() {
        synchronized (this) {
            closing = true;
            notifyAll();
        }
        current.stop();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        current.stop(); // one that came up while we closed
        become(State.STOPPED);
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
