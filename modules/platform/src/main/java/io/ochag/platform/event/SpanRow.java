package io.ochag.platform.event;

import java.time.Instant;

/** A time in which events were recorded, half-open. */
public record SpanRow(Instant recordedFrom, Instant recordedTo) {}
