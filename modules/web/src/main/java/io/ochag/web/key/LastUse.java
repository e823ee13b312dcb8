package io.ochag.web.key;

import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.OchagService;
import io.ochag.web.ApiKeyId;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Remembers when keys were used and writes it once a minute, away from requests. A crash loses what the last minute would have said. */
final class LastUse implements OchagService {
    private static final Logger LOG = LoggerFactory.getLogger(LastUse.class);
    private static final int EVERY_SECONDS = 60;

    private final Transactions transactions;
    private final ApiKeyStore store;
    private final Clock clock;
    private final Map<ApiKeyId, Instant> unwritten = new ConcurrentHashMap<>();
    private @Nullable ScheduledExecutorService thread;

    @Inject
    LastUse(Transactions transactions, ApiKeyStore store, Clock clock) {
        this.transactions = transactions;
        this.store = store;
        this.clock = clock;
    }

    void noted(ApiKeyId key) {
        unwritten.put(key, clock.instant());
    }

    /** Writes what was noted since the last time. */
    void write() {
        Map<ApiKeyId, Instant> taken = new HashMap<>(unwritten);
        if (taken.isEmpty()) {
            return;
        }
        try {
            transactions.writeOnly(() -> store.used(taken));
            taken.forEach(unwritten::remove);
        } catch (RuntimeException e) {
            LOG.warn("the last use of {} keys could not be written; it is tried again", taken.size(), e);
        }
    }

    @Override
    public synchronized void start() {
        ScheduledExecutorService made = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread daemon = new Thread(work, "ochag-key-use");
            daemon.setDaemon(true);
            return daemon;
        });
        made.scheduleWithFixedDelay(this::write, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
        thread = made;
    }

    @Override
    public synchronized void stop() {
        ScheduledExecutorService running = thread;
        if (running != null) {
            running.shutdownNow();
            thread = null;
            write();
        }
    }
}
