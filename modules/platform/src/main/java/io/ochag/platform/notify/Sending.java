package io.ochag.platform.notify;

import io.ochag.kernel.directory.Contact;
import io.ochag.kernel.directory.FamilyDirectory;
import io.ochag.kernel.event.Recipient;
import io.ochag.kernel.notify.NotificationState;
import io.ochag.platform.fault.Failpoints;
import io.ochag.platform.log.Plain;
import io.ochag.platform.notify.Addressing.Way;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends what was claimed, outside of any transaction, and has each result written down at once. */
final class Sending {
    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);

    private final Claims claims;
    private final Records records;
    private final Addressing addressing;
    private final Wording wording;
    private final NotificationRules rules;
    private final Optional<Provider<FamilyDirectory>> families;
    private final Failpoints failpoints;

    @Inject
    Sending(
            Claims claims,
            Records records,
            Addressing addressing,
            Wording wording,
            NotificationRules rules,
            Optional<Provider<FamilyDirectory>> families,
            Failpoints failpoints) {
        this.claims = claims;
        this.records = records;
        this.addressing = addressing;
        this.wording = wording;
        this.rules = rules;
        this.families = families;
        this.failpoints = failpoints;
    }

    /** Answers how many were taken. */
    int batch() {
        List<NotificationRow> claimed = claims.take();
        failpoints.reached("notify.claimed");
        if (!claimed.isEmpty()) {
            Map<Recipient, List<Contact>> contacts = contacts(claimed);
            claimed.forEach(one -> handle(one, contacts.getOrDefault(one.recipient(), List.of())));
        }
        return claimed.size();
    }

    private Map<Recipient, List<Contact>> contacts(List<NotificationRow> claimed) {
        Set<Recipient> recipients =
                claimed.stream().map(NotificationRow::recipient).collect(Collectors.toSet());
        return families.map(known -> known.get().contacts(recipients)).orElse(Map.of());
    }

    private void handle(NotificationRow notification, List<Contact> contacts) {
        Instant now = claims.now();
        Optional<Instant> morning = claims.quietUntil(notification);
        if (notification.notAfter() != null && now.isAfter(notification.notAfter())) {
            records.ended(notification, NotificationState.EXPIRED, "not-after", null);
        } else if (morning.isPresent()) {
            records.putBack(notification, morning.get());
        } else if (notification.tries() > rules.attempts()) {
            // attempts that nobody lived to tell of
            records.ended(notification, NotificationState.FAILED, "attempts", null);
        } else {
            send(notification, contacts);
        }
    }

    private void send(NotificationRow notification, List<Contact> contacts) {
        Way way;
        Optional<Message> message;
        try {
            way = addressing.choose(notification, contacts, wording.texts(notification));
            message = message(notification, way);
        } catch (IllegalStateException | IllegalArgumentException e) {
            // a template that is gone, a place that was closed: somebody should call
            LOG.warn("message {} cannot be worded", notification.id(), e);
            records.ended(notification, NotificationState.FAILED, "wording", null);
            return;
        }
        if (way instanceof Way.Found found && message.isPresent()) {
            send(notification, found, message.get());
        } else {
            records.ended(notification, NotificationState.NO_CONTACT, ((Way.None) way).cause(), null);
        }
    }

    private Optional<Message> message(NotificationRow notification, Way way) {
        return way instanceof Way.Found found
                ? Optional.of(new Message(
                        notification.key(),
                        found.contact().kind(),
                        found.contact().value(),
                        found.text().subject(),
                        wording.fill(found.text(), notification)))
                : Optional.empty();
    }

    private void send(NotificationRow notification, Way.Found way, Message message) {
        if (!claims.renew(notification)) {
            return;
        }
        Outcome outcome = outcome(way.channel(), message);
        failpoints.reached("notify.sent");
        String channel = way.channel().name();
        if (outcome instanceof Outcome.Accepted) {
            records.sent(notification, channel, Addressing.masked(way.contact()));
        } else if (outcome instanceof Outcome.Refused refused) {
            records.ended(notification, NotificationState.FAILED, refused.code(), channel);
        } else {
            String cause = ((Outcome.TryLater) outcome).code();
            if (notification.tries() >= rules.attempts()) {
                records.ended(notification, NotificationState.FAILED, cause, channel);
            } else {
                records.later(notification, claims.now().plus(rules.pauseAfter(notification.tries())), cause, channel);
            }
        }
    }

    private static Outcome outcome(Channel channel, Message message) {
        try {
            return channel.send(message);
        } catch (RuntimeException e) {
            // its message may hold the address; the type tells enough
            LOG.warn(
                    "channel {} failed with {}",
                    new Plain(channel.name()),
                    new Plain(e.getClass().getName()));
            return new Outcome.TryLater("channel-fault");
        }
    }
}
