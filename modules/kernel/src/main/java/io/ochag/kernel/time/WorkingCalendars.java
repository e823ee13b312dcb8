package io.ochag.kernel.time;

/**
 * Port: the working calendar of the region. The platform supplies it from the years that are shipped and loaded; ask anew for each command,
 * because an administrator may load a year at any time.
 */
public interface WorkingCalendars {
    WorkingCalendar current();
}
