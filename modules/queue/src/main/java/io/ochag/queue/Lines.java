package io.ochag.queue;

import io.ochag.kernel.access.Actor;
import java.util.Collection;

/**
 * Sets lines up: their rules, their hours, the lines themselves. A module calls it when it starts and when its own data change; the same call
 * again does nothing. Each method joins the caller's write; outside of one: {@link IllegalStateException}.
 */
public interface Lines {
    /**
     * Adds a version of a policy, or replaces one that is not yet in force. The first version may begin in the past.
     *
     * <p>Failures: {@code queue.policy-fixed} (another version begins on that day, which is today or past; or the day is past),
     * {@code queue.class-rank-fixed} (the class had another rank before), {@code queue.calendar-missing} (it counts desk hours and a line of
     * it has none).
     */
    void keep(Actor actor, QueuePolicy policy);

    /**
     * Keeps the hours of a desk, as known now. Live offers whose clock runs in desk hours are computed anew; none ends earlier than was said.
     * It locks the lines that have such offers.
     */
    void keep(Actor actor, CalendarKey key, DeskCalendar calendar);

    /**
     * Opens a line, or gives an open one another calendar. A line follows one policy for good.
     *
     * <p>Failures: {@code queue.no-rules} (no such policy), {@code queue.policy-fixed} (the line follows another one),
     * {@code queue.calendar-missing} (no such calendar, or none where one is needed).
     */
    void open(Actor actor, OpenLine command);

    /**
     * Locks several lines in the order in which everybody does, for a write that changes more than one of them; other commands lock the line
     * that they are about.
     *
     * <p>Failures: {@code access.not-found} (no such line).
     */
    void hold(Actor actor, Collection<LineKey> lines);
}
