package io.ochag.kernel.time;

/** What is stated about a day that differs from the plain week. */
public enum DayMark {
    DAY_OFF,
    SHORTENED,
    WORKING
}
