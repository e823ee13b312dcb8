package io.ochag.platform.event;

import io.ochag.kernel.access.AccessControl;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.audit.AuditEntry;
import io.ochag.kernel.audit.AuditTrail;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.InvalidValueException;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.event.json.ActorText;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an administrator does about the delivery. Needs {@link EventPermission#MANAGE} for the whole region: {@code access.forbidden}. Each call
 * waits for a batch that is just being delivered to the subscriber, and is recorded in the audit trail.
 */
public final class DeliveryControl {
    private static final int LONGEST_REASON = 500;

    private final Transactions transactions;
    private final AccessControl access;
    private final AuditTrail trail;
    private final SubscriberMapper subscribers;
    private final Parking parking;
    private final Subscribers installed;

    @Inject
    DeliveryControl(
            Transactions transactions,
            AccessControl access,
            AuditTrail trail,
            SubscriberMapper subscribers,
            Parking parking,
            Subscribers installed) {
        this.transactions = transactions;
        this.access = access;
        this.trail = trail;
        this.subscribers = subscribers;
        this.parking = parking;
        this.installed = installed;
    }

    /** A parked event, by its subscriber and its place in the log. */
    public record Parked(@NotPersonal String subscriber, long position) {}

    /**
     * Gives up on a parked event.
     *
     * @param why for whoever asks later, 1 to 500 characters
     */
    public record Skip(
            Parked which,
            @PersonalData(PersonalData.Kind.FREE_TEXT) String why) {
        /** @throws InvalidValueException {@code skip.reason} */
        public Skip {
            if (why.isBlank() || why.length() > LONGEST_REASON) {
                throw new InvalidValueException("skip.reason");
            }
        }

        @Override
        public String toString() {
            return "Skip[" + which + "]";
        }
    }

    /** Whom to give everything again. */
    public record Replay(@NotPersonal String subscriber) {}

    /**
     * Lets the event be tried at once. Failures: {@code events.subscriber-unknown}, {@code events.parked-unknown}, and
     * {@code events.waits-behind} when an earlier event of one of its subjects is parked.
     */
    public void retry(Actor actor, Parked which) {
        transactions.writeOnly(() -> {
            ParkedRow parked = find(actor, which);
            if (!parking.retryNow(parked)) {
                throw DomainException.of(EventError.WAITS_BEHIND, references(which));
            }
            trail.written(entry(actor, "events.retry", parked));
        });
    }

    /**
     * Takes the event as if it had been delivered; those that stand behind it get their turn, in order. Who, when and why is kept. Failures:
     * {@code events.subscriber-unknown}, {@code events.parked-unknown}.
     */
    public void skip(Actor actor, Skip command) {
        transactions.writeOnly(() -> {
            ParkedRow parked = find(actor, command.which());
            parking.skip(parked, ActorText.write(actor), command.why());
            trail.written(entry(actor, "events.skip", parked));
        });
    }

    /**
     * Sends a subscriber back to the first event: clears what it has written and what is parked for it, in one transaction. Delivery then goes
     * on as usual, over a restart too; {@link DeliveryWatch#states} tells how far it is. Failures: {@code events.subscriber-unknown},
     * {@code events.not-replayable}.
     */
    public void replay(Actor actor, Replay command) {
        transactions.writeOnly(() -> {
            EventAccess.require(access, actor, EventPermission.MANAGE);
            CursorRow cursor = lock(command.subscriber());
            Subscriber subscriber =
                    installed.find(command.subscriber()).orElseThrow(() -> unknown(command.subscriber()));
            if (!subscriber.replayable()) {
                throw DomainException.of(EventError.NOT_REPLAYABLE, Map.of("subscriber", command.subscriber()));
            }
            subscriber.beforeReplay();
            parking.clear(subscriber.name());
            subscribers.restart(subscriber.name(), cursor.head());
            trail.written(AuditEntry.of(actor, "events.replay"));
        });
    }

    private ParkedRow find(Actor actor, Parked which) {
        EventAccess.require(access, actor, EventPermission.MANAGE);
        lock(which.subscriber());
        return parking.find(which.subscriber(), which.position())
                .orElseThrow(() -> DomainException.of(EventError.PARKED_UNKNOWN, references(which)));
    }

    private CursorRow lock(String subscriber) {
        return subscribers.lockPatiently(subscriber).orElseThrow(() -> unknown(subscriber));
    }

    private static DomainException unknown(String subscriber) {
        return DomainException.of(EventError.SUBSCRIBER_UNKNOWN, Map.of("subscriber", subscriber));
    }

    private static Map<String, String> references(Parked which) {
        return Map.of("subscriber", which.subscriber(), "position", Long.toString(which.position()));
    }

    private static AuditEntry entry(Actor actor, String operation, ParkedRow parked) {
        List<String> subjects = List.of(parked.subjects());
        return AuditEntry.of(actor, operation)
                .families(ids(subjects, "family:", FamilyId::parse))
                .persons(ids(subjects, "person:", PersonId::parse));
    }

    private static <I> Set<I> ids(List<String> subjects, String kind, Function<String, I> read) {
        return subjects.stream()
                .filter(subject -> subject.startsWith(kind))
                .flatMap(subject -> {
                    try {
                        return Stream.of(read.apply(subject.substring(kind.length())));
                    } catch (InvalidValueException e) {
                        // somebody else's kind of that name
                        return Stream.of();
                    }
                })
                .collect(Collectors.toSet());
    }
}
