package io.ochag.queue;

import io.ochag.kernel.event.DomainEvent;
import io.ochag.kernel.event.Recipient;
import java.util.Set;

/** Something that happened in a line; about the recipient and the line. */
public sealed interface QueueEvent extends DomainEvent
        permits QueueJoined,
                QueueLeft,
                QueueJumped,
                PlaceOffered,
                OfferClockStarted,
                OfferAccepted,
                OfferDeclined,
                OfferExpired,
                OfferWithdrawn {
    LineKey line();

    EntryId entry();

    Recipient recipient();

    @Override
    default Set<String> subjects() {
        String who = recipient() instanceof Recipient.OfFamily family
                ? "family:" + family.family()
                : "person:" + ((Recipient.OfPerson) recipient()).person();
        return Set.of(who, "line:" + line());
    }
}
