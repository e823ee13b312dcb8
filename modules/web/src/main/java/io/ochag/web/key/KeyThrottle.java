package io.ochag.web.key;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import io.ochag.kernel.error.DomainException;
import io.ochag.web.ApiKeyId;
import io.ochag.web.WebError;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * Lets each key have its requests a minute, refilled bit by bit. It counts in this process alone: with several instances a key may have as many
 * times its limit.
 */
final class KeyThrottle {
    private final Map<ApiKeyId, Bucket> buckets = new ConcurrentHashMap<>();
    private final TimeMeter time;

    @Inject
    KeyThrottle(Clock clock) {
        this.time = new OfClock(clock);
    }

    /** Failure: {@code web.too-many-requests}, saying when the next one makes sense. */
    void pass(ApiKeyRow key) {
        ConsumptionProbe probe =
                buckets.computeIfAbsent(key.id(), id -> bucket(key)).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            long seconds = TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1;
            throw DomainException.of(WebError.TOO_MANY_REQUESTS, Map.of("retry-after", Long.toString(seconds)));
        }
    }

    private Bucket bucket(ApiKeyRow key) {
        int most = key.requestsPerMinute();
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, Duration.ofMinutes(1)))
                .withCustomTimePrecision(time)
                .build();
    }

    /** The injected clock as bucket4j wants it. */
    private record OfClock(Clock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            Instant now = clock.instant();
            return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
