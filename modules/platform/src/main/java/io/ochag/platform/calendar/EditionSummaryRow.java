package io.ochag.platform.calendar;

import java.time.Instant;

/** One edition, for the list. */
record EditionSummaryRow(CalendarKind kind, int year, int version, String source, Instant loadedAt) {}
