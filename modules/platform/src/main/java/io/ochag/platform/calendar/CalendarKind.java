package io.ochag.platform.calendar;

/** What a file states. */
public enum CalendarKind {
    /** A year of the country. */
    YEAR,
    /** Days of the region in that year. */
    REGIONAL
}
