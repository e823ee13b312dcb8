package io.ochag.kernel.time;

/** What a day is in the working calendar. */
public enum DayKind {
    WORKING(true),
    /** Working, an hour shorter (ТК 95). */
    SHORTENED(true),
    /** A Saturday or Sunday that nothing was moved to. */
    WEEKEND(false),
    /** A holiday of ТК 112, on whatever day of the week. */
    HOLIDAY(false),
    /** A weekday that is off because a weekend day was moved to it. */
    DAY_OFF(false),
    /** Off, or working, by the law of the region. */
    REGIONAL_DAY_OFF(false),
    REGIONAL_WORKING(true);

    private final boolean working;

    DayKind(boolean working) {
        this.working = working;
    }

    public boolean isWorking() {
        return working;
    }
}
