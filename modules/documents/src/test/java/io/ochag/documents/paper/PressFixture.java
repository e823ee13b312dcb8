package io.ochag.documents.paper;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** A press at a time that stands still. */
public final class PressFixture {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T11:05:00Z"), ZoneId.of("Europe/Volgograd"));

    private PressFixture() {}

    public static Press press() {
        return new Press(CLOCK);
    }
}
