package io.ochag.server;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Looks at something of another process until it is so. */
final class Eventually {
    private static final Duration TICK = Duration.ofMillis(20);

    private Eventually() {}

    /** How many looks were in vain; fails with the story when the limit is over first. */
    static int until(BooleanSupplier so, Duration limit, Supplier<String> story) {
        long end = System.nanoTime() + limit.toNanos();
        int inVain = 0;
        while (!so.getAsBoolean()) {
            inVain++;
            if (System.nanoTime() > end) {
                throw new AssertionError("not within " + limit.toSeconds() + " s: " + story.get());
            }
            LockSupport.parkNanos(TICK.toNanos());
        }
        return inVain;
    }
}
