package io.ochag.platform.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where a subscriber is, and what waits for it. */
public record StateRow(
        String name,
        long position,
        long head,
        @Nullable Long replayTo,
        @Nullable Instant oldestWaiting,
        long parked) {}
