package io.ochag.platform.event;

import org.jspecify.annotations.Nullable;

/**
 * Where a subscriber is.
 *
 * @param head the last position there is
 * @param parked whether it has parked events
 */
public record CursorRow(
        String name,
        long position,
        String[] takes,
        @Nullable Long replayTo,
        long head,
        boolean parked) {}
