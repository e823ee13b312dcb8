package io.ochag.platform.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The state of the log. */
public record LogRow(long head, long unsequenced, @Nullable Instant oldestUnsequenced) {}
