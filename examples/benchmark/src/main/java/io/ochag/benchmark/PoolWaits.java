package io.ochag.benchmark;

import com.zaxxer.hikari.metrics.IMetricsTracker;
import com.zaxxer.hikari.metrics.MetricsTrackerFactory;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;

/** How long threads waited for a connection, by powers of two of microseconds. */
final class PoolWaits implements IMetricsTracker {
    private static final int BUCKETS = 40;

    private final AtomicLongArray counts = new AtomicLongArray(BUCKETS);
    private final AtomicLong longest = new AtomicLong();

    MetricsTrackerFactory factory() {
        return (name, stats) -> this;
    }

    @Override
    public void recordConnectionAcquiredNanos(long nanos) {
        counts.incrementAndGet(Math.min(BUCKETS - 1, 64 - Long.numberOfLeadingZeros(nanos / 1000)));
        longest.accumulateAndGet(nanos, Math::max);
    }

    void clear() {
        for (int i = 0; i < BUCKETS; i++) {
            counts.set(i, 0);
        }
        longest.set(0);
    }

    /** In milliseconds, not more than a factor of two too much. */
    double percentile(double part) {
        long all = 0;
        for (int i = 0; i < BUCKETS; i++) {
            all += counts.get(i);
        }
        long seen = 0;
        for (int i = 0; i < BUCKETS; i++) {
            seen += counts.get(i);
            if (seen > 0 && seen >= all * part) {
                return i == 0 ? 0 : (1L << i) / 1000.0;
            }
        }
        return 0;
    }

    double longestMillis() {
        return longest.get() / 1e6;
    }
}
