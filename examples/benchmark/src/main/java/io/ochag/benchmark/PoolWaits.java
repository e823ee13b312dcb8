package io.ochag.benchmark;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * How threads fared at the pool. The time of a wait depends on how busy the machine is; being overtaken does not: who is the n-th to come and
 * the m-th to be served was overtaken by m - n others at least.
 */
final class PoolWaits {
    private static final int BUCKETS = 48;

    private final AtomicLong arrivals = new AtomicLong();
    private final AtomicLong served = new AtomicLong();
    private final Powers micros = new Powers();
    private final Powers overtaken = new Powers();

    /** Counts by powers of two. */
    private static final class Powers {
        private final AtomicLongArray counts = new AtomicLongArray(BUCKETS);
        private final AtomicLong most = new AtomicLong();

        void add(long value) {
            counts.incrementAndGet(Math.min(BUCKETS - 1, 64 - Long.numberOfLeadingZeros(Math.max(0, value))));
            most.accumulateAndGet(value, Math::max);
        }

        void clear() {
            for (int i = 0; i < BUCKETS; i++) {
                counts.set(i, 0);
            }
            most.set(0);
        }

        /** Rounded up to a power of two. */
        long at(double part) {
            long all = 0;
            for (int i = 0; i < BUCKETS; i++) {
                all += counts.get(i);
            }
            long seen = 0;
            for (int i = 0; i < BUCKETS; i++) {
                seen += counts.get(i);
                if (seen > 0 && seen >= all * part) {
                    return i == 0 ? 0 : 1L << i;
                }
            }
            return 0;
        }
    }

    long arrived() {
        return arrivals.incrementAndGet();
    }

    void served(long turn, long nanos) {
        micros.add(nanos / 1000);
        overtaken.add(served.incrementAndGet() - turn);
    }

    void clear() {
        micros.clear();
        overtaken.clear();
    }

    double waitMillis(double part) {
        return micros.at(part) / 1000.0;
    }

    double longestMillis() {
        return micros.most.get() / 1000.0;
    }

    long overtaken(double part) {
        return overtaken.at(part);
    }

    long mostOvertaken() {
        return overtaken.most.get();
    }
}
