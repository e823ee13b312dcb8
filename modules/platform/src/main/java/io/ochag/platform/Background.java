package io.ochag.platform;

/** Whether this instance takes part in the work behind requests: sweeps and the delivery of events. Any number of instances may. */
public enum Background {
    ON,
    /** It answers calls only; another instance must do the rest. */
    OFF
}
