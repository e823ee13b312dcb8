package io.ochag.queue;

import io.ochag.kernel.event.Recipient;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * An entry of a line.
 *
 * @param ground why this class
 * @param rankedAt its time in the order; {@code standing} says how it came to it
 * @param declines how often it has declined
 * @param silences how often it was reached and did not answer in time
 * @param suspendedUntil when it comes back by itself
 * @param left why it has gone
 */
public record EntryView(
        EntryId id,
        LineKey line,
        Recipient recipient,
        EntryState state,
        PriorityCode priority,
        Ground ground,
        Instant appliedAt,
        Instant rankedAt,
        Standing standing,
        Set<Tag> needs,
        Optional<ReasonCode> note,
        int declines,
        int silences,
        Optional<Instant> suspendedUntil,
        Optional<ReasonCode> left) {}
