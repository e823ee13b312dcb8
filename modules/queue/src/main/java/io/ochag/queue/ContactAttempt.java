package io.ochag.queue;

import java.time.Instant;
import java.util.Optional;

/**
 * One attempt to reach the recipient of an offer.
 *
 * @param channel how, such as {@code phone}
 * @param at when, if it is typed in afterwards
 */
public record ContactAttempt(OfferId offer, ContactOutcome outcome, ReasonCode channel, Optional<Instant> at) {}
