package io.ochag.platform.calendar;

/** The newest edition of a year, and beside it the state of the whole table: how many editions there are and which came last. */
public record EditionRow(CalendarKind kind, int year, int version, byte[] content, long editions, long newest) {}
