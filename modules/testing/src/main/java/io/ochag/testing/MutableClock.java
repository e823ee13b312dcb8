package io.ochag.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until the test moves it. All views of it in other zones move together. */
public final class MutableClock extends Clock {
    /** The zone that the demo region and most tests live in. */
    public static final ZoneId VOLGOGRAD = ZoneId.of("Europe/Volgograd");

    private final AtomicReference<Instant> now;
    private final ZoneId zone;

    private MutableClock(AtomicReference<Instant> now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /** Noon of that day in Volgograd. */
    public static MutableClock at(LocalDate day) {
        return at(day.atTime(LocalTime.NOON).atZone(VOLGOGRAD).toInstant(), VOLGOGRAD);
    }

    public static MutableClock at(Instant instant, ZoneId zone) {
        return new MutableClock(new AtomicReference<>(instant), zone);
    }

    /** Moves on, or back by a negative duration. */
    public MutableClock advance(Duration by) {
        now.updateAndGet(instant -> instant.plus(by));
        return this;
    }

    public MutableClock set(Instant instant) {
        now.set(instant);
        return this;
    }

    public LocalDate today() {
        return LocalDate.now(this);
    }

    @Override
    public Instant instant() {
        return Objects.requireNonNull(now.get());
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new MutableClock(now, other);
    }
}
