package io.ochag.platform.event;

import io.ochag.kernel.person.NotPersonal;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * An event that a subscriber has not taken.
 *
 * @param position where it stands; names it, together with the subscriber
 * @param reason a code: of the refusal, or what kind of failure it was
 * @param behind it was not tried, because an earlier event of one of its subjects is parked
 * @param nextAttempt empty when it waits for a person, or for the earlier one
 */
public record ParkedEvent(
        @NotPersonal String subscriber,
        long position,
        UUID eventId,
        @NotPersonal String type,
        @NotPersonal Set<String> subjects,
        @NotPersonal String reason,
        boolean behind,
        int attempts,
        Instant recordedAt,
        Instant parkedAt,
        Optional<Instant> nextAttempt) {}
