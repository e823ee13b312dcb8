package io.ochag.platform.notify;

import io.ochag.kernel.tx.Transactions;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Takes messages that are due, so that nobody else takes them for the time of a lease. */
final class Claims {
    private final Transactions transactions;
    private final SendingMapper mapper;
    private final NotificationRules rules;
    private final Clock clock;

    @Inject
    Claims(Transactions transactions, SendingMapper mapper, NotificationRules rules, Clock clock) {
        this.transactions = transactions;
        this.mapper = mapper;
        this.rules = rules;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    List<NotificationRow> take() {
        Instant now = now();
        return transactions.write(() -> {
            quietUntil(now).ifPresent(morning -> mapper.waitForMorning(now, morning));
            return mapper.claim(now, now.plus(rules.lease()), rules.batch());
        });
    }

    /** Begins the lease anew; false where the message was stopped or its lease is over and somebody else has it. */
    boolean renew(NotificationRow notification) {
        return transactions.write(() -> mapper.renew(notification, now().plus(rules.lease()))) == 1;
    }

    /** The end of the quiet hours that it is now, for a message that respects them. */
    Optional<Instant> quietUntil(NotificationRow notification) {
        return notification.urgent() ? Optional.empty() : quietUntil(now());
    }

    private Optional<Instant> quietUntil(Instant at) {
        return new QuietHours(rules.quietFrom(), rules.quietTo()).endOf(at, clock.getZone());
    }
}
