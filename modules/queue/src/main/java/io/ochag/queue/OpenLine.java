package io.ochag.queue;

import java.util.Optional;

/** @param calendar needed where the policy counts desk hours */
public record OpenLine(LineKey line, PolicyKey policy, Optional<CalendarKey> calendar) {}
