package io.ochag.queue;

import io.ochag.kernel.event.Recipient;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Puts a recipient into a line.
 *
 * @param recipient under the canonical id of this moment: the caller has asked for aliases and locked them
 * @param ground why this class
 * @param appliedAt when they applied, where that was before now (paper, import); it decides the place in the class
 * @param needs what a place must have, all of it; empty takes any
 * @param note a code that the caller shows with the entry
 */
public record JoinLine(
        LineKey line,
        Recipient recipient,
        PriorityCode priority,
        Ground ground,
        Optional<Instant> appliedAt,
        Set<Tag> needs,
        Optional<ReasonCode> note) {
    public JoinLine {
        needs = Set.copyOf(needs);
    }

    /** Today, without needs or a note. */
    public static JoinLine of(LineKey line, Recipient recipient, PriorityCode priority, Ground ground) {
        return new JoinLine(line, recipient, priority, ground, Optional.empty(), Set.of(), Optional.empty());
    }
}
