package io.ochag.platform.event;

import io.ochag.kernel.access.AccessControl;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.page.PageRequest;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.tx.Transactions;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an administrator sees of the delivery. Needs {@link EventPermission#READ} for the whole region: {@code access.forbidden}. */
public final class DeliveryWatch {
    private final Transactions transactions;
    private final AccessControl access;
    private final SubscriberMapper subscribers;
    private final ParkedMapper parked;
    private final Subscribers installed;

    @Inject
    DeliveryWatch(
            Transactions transactions,
            AccessControl access,
            SubscriberMapper subscribers,
            ParkedMapper parked,
            Subscribers installed) {
        this.transactions = transactions;
        this.access = access;
        this.subscribers = subscribers;
        this.parked = parked;
        this.installed = installed;
    }

    /** Whose parked events, and which page. */
    public record ParkedOf(@NotPersonal String subscriber, PageRequest page) {}

    /** Every subscriber that the database knows, by name. */
    public List<DeliveryState> states(Actor actor) {
        return transactions.read(() -> {
            EventAccess.require(access, actor, EventPermission.READ);
            return subscribers.states().stream().map(this::shown).toList();
        });
    }

    public LogState log(Actor actor) {
        return transactions.read(() -> {
            EventAccess.require(access, actor, EventPermission.READ);
            LogRow row = subscribers.log();
            return new LogState(row.head(), row.unsequenced(), Optional.ofNullable(row.oldestUnsequenced()));
        });
    }

    /** In the order of the log. Failure: {@code events.subscriber-unknown}. */
    public Page<ParkedEvent> parked(Actor actor, ParkedOf question) {
        long after = question.page().position(Long::parseLong).orElse(0L);
        return transactions.read(() -> {
            EventAccess.require(access, actor, EventPermission.READ);
            if (subscribers.states().stream().noneMatch(state -> state.name().equals(question.subscriber()))) {
                throw DomainException.of(EventError.SUBSCRIBER_UNKNOWN);
            }
            List<ParkedRow> rows =
                    parked.list(question.subscriber(), after, question.page().limit() + 1);
            return Page.of(rows, question.page(), row -> Long.toString(row.position()))
                    .map(DeliveryWatch::shown);
        });
    }

    private DeliveryState shown(StateRow row) {
        return new DeliveryState(
                row.name(),
                installed.find(row.name()).isPresent(),
                row.position(),
                row.head(),
                Optional.ofNullable(row.oldestWaiting()),
                row.parked(),
                Optional.ofNullable(row.replayTo()).map(target -> new DeliveryState.Replay(row.position(), target)));
    }

    private static ParkedEvent shown(ParkedRow row) {
        return new ParkedEvent(
                row.subscriber(),
                row.position(),
                row.eventId(),
                row.type(),
                Set.of(row.subjects()),
                row.reason(),
                row.behind(),
                row.attempts(),
                row.recordedAt(),
                row.parkedAt(),
                Optional.ofNullable(row.nextAttemptAt()));
    }
}
