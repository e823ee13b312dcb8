package io.ochag.platform.event;

import io.ochag.kernel.event.DomainEvent;

/** The name of an event in the log, and the record that it is in memory. */
public record EventType(String name, Class<? extends DomainEvent> type) {}
