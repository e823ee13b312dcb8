package io.ochag.queue.line;

import io.ochag.queue.CalendarKey;
import io.ochag.queue.LineKey;
import io.ochag.queue.PolicyKey;
import java.util.Optional;

/** A line as it is set up. */
public record Line(LineId id, LineKey key, PolicyKey policy, Optional<CalendarKey> calendar) {}
