package io.ochag.platform.notify;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.audit.AuditEntry;
import io.ochag.kernel.audit.AuditTrail;
import io.ochag.kernel.event.Recipient;
import io.ochag.kernel.notify.NotificationState;
import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.persistence.ActorText;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes down what came of an attempt, each in a write of its own. */
final class Records {
    private final Transactions transactions;
    private final SendingMapper mapper;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    Records(Transactions transactions, SendingMapper mapper, AuditTrail trail, Clock clock) {
        this.transactions = transactions;
        this.mapper = mapper;
        this.trail = trail;
        this.clock = clock;
    }

    /** Kept even where the message was stopped meanwhile: it did go out. */
    void sent(NotificationRow notification, String channel, String addressMasked) {
        transactions.writeOnly(() -> {
            Instant now = clock.instant();
            mapper.finish(notification, NotificationState.SENT, null, channel, addressMasked, now);
            step(notification, "SENT", null, channel);
            trail.written(entry(notification));
        });
    }

    void ended(NotificationRow notification, NotificationState state, String cause, @Nullable String channel) {
        transactions.writeOnly(() -> {
            mapper.finish(notification, state, cause, channel, null, null);
            step(notification, state.name(), cause, channel);
        });
    }

    void later(NotificationRow notification, Instant at, String cause, String channel) {
        transactions.writeOnly(() -> {
            mapper.postpone(notification, at, cause);
            step(notification, "POSTPONED", cause, channel);
        });
    }

    void putBack(NotificationRow notification, Instant at) {
        transactions.writeOnly(() -> mapper.putBack(notification, at));
    }

    private void step(NotificationRow notification, String step, @Nullable String cause, @Nullable String channel) {
        mapper.step(notification, clock.instant(), step, cause, channel, ActorText.of(sender(notification)));
    }

    private static AuditEntry entry(NotificationRow notification) {
        Recipient recipient = notification.recipient();
        AuditEntry entry =
                AuditEntry.of(sender(notification), "notifications.sent").at(notification.placeId());
        return recipient instanceof Recipient.OfFamily one
                ? entry.families(Set.of(one.family()))
                : entry.persons(Set.of(((Recipient.OfPerson) recipient).person()));
    }

    private static Actor sender(NotificationRow notification) {
        return new Actor.System(SendingSweep.NAME, notification.createdBy());
    }
}
