package io.ochag.platform.event;

import java.time.Instant;
import java.util.Optional;

/**
 * The state of the event log.
 *
 * @param head the last position
 * @param unsequenced committed events without a position: more than a moment's worth means that no instance delivers
 * @param oldestUnsequenced when the first of them was recorded
 */
public record LogState(long head, long unsequenced, Optional<Instant> oldestUnsequenced) {}
