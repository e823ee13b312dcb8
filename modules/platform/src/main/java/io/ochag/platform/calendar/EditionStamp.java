package io.ochag.platform.calendar;

/** Which editions there are. Editions are only added, so two equal stamps are the same editions, whatever order they were committed in. */
public record EditionStamp(long editions, long newest) {
    static final EditionStamp NONE = new EditionStamp(0, 0);
}
