package io.ochag.kernel.id;

import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;

/**
 * Makes UUIDv7 identifiers (RFC 9562): 48 bits of milliseconds, a counter of 12 bits, 62 random bits. Ids of one source sort in the order in
 * which they were made; ids of different sources to the millisecond.
 */
public final class IdSource {
    private static final int COUNTER_BITS = 12;

    private final Clock clock;
    private final RandomGenerator random;
    private final AtomicLong last = new AtomicLong();

    public IdSource(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    public UUID next() {
        // a counter that is full borrows from the next millisecond; a clock that goes back is waited for
        long stamp = last.updateAndGet(previous -> Math.max(previous + 1, clock.millis() << COUNTER_BITS));
        long high = (stamp >>> COUNTER_BITS << 16) | 0x7000L | (stamp & 0x0FFFL);
        long low = 0x8000000000000000L | (random.nextLong() >>> 2);
        return new UUID(high, low);
    }
}
