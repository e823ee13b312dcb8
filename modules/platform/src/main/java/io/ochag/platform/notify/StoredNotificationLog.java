package io.ochag.platform.notify;

import io.ochag.kernel.access.AccessControl;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Reach;
import io.ochag.kernel.access.Subject;
import io.ochag.kernel.audit.AuditTrail;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.event.Recipient;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.id.Uuids;
import io.ochag.kernel.notify.NotificationError;
import io.ochag.kernel.notify.NotificationId;
import io.ochag.kernel.notify.NotificationState;
import io.ochag.kernel.notify.StopReason;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.page.PageRequest;
import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.persistence.ActorText;
import io.ochag.platform.persistence.SqlArrays;
import io.ochag.platform.persistence.VisibleRows;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** {@link NotificationLog} on the outbox. */
final class StoredNotificationLog implements NotificationLog {
    private static final UUID FROM_THE_NEWEST = new UUID(-1L, -1L);

    private final Transactions transactions;
    private final LogMapper mapper;
    private final AccessControl access;
    private final AuditTrail trail;
    private final Restricted restricted;
    private final Clock clock;

    @Inject
    StoredNotificationLog(
            Transactions transactions,
            LogMapper mapper,
            AccessControl access,
            AuditTrail trail,
            Restricted restricted,
            Clock clock) {
        this.transactions = transactions;
        this.mapper = mapper;
        this.access = access;
        this.trail = trail;
        this.restricted = restricted;
        this.clock = clock;
    }

    @Override
    public Page<Entry> about(Actor actor, About question) {
        Set<FamilyId> families = new HashSet<>();
        Set<PersonId> persons = new HashSet<>();
        for (Recipient recipient : question.recipients()) {
            if (recipient instanceof Recipient.OfFamily one) {
                families.add(one.family());
            } else if (recipient instanceof Recipient.OfPerson one) {
                persons.add(one.person());
            }
        }
        Stream<NotificationState> states =
                question.states().isEmpty() ? Stream.of(NotificationState.values()) : question.states().stream();
        String[] names = states.map(NotificationState::name).toArray(String[]::new);
        return page(
                actor,
                "notifications.about",
                question.page(),
                visible -> mapper.about(
                        SqlArrays.uuids(families),
                        SqlArrays.uuids(persons),
                        names,
                        question.page().position(Uuids::parse).orElse(FROM_THE_NEWEST),
                        visible,
                        restricted.openTo(actor),
                        question.page().limit() + 1));
    }

    @Override
    public Page<Entry> toCall(Actor actor, PlaceId place, PageRequest page) {
        return page(
                actor,
                "notifications.to-call",
                page,
                visible -> mapper.toCall(
                        place.value(),
                        page.position(Uuids::parse).orElse(FROM_THE_NEWEST),
                        visible,
                        restricted.openTo(actor),
                        page.limit() + 1));
    }

    private Page<Entry> page(
            Actor actor, String operation, PageRequest page, Function<VisibleRows, List<NotificationRow>> find) {
        Page<NotificationRow> rows = transactions.read(() -> Page.of(
                find.apply(VisibleRows.of(access.visibility(actor, NotificationPermission.READ))),
                page,
                row -> row.id().toString()));
        trail.read(Shown.entry(actor, operation, rows.items()));
        return rows.map(Shown::entry);
    }

    @Override
    public List<Step> steps(Actor actor, NotificationId notification) {
        return transactions.write(() -> {
            NotificationRow row = locked(actor, NotificationPermission.READ, notification);
            trail.written(Shown.entry(actor, "notifications.steps", List.of(row)));
            return mapper.steps(notification).stream().map(StepRow::shown).toList();
        });
    }

    @Override
    public void resend(Actor actor, NotificationId notification) {
        transactions.writeOnly(() -> {
            NotificationRow row = locked(actor, NotificationPermission.MANAGE, notification);
            Instant now = clock.instant();
            if (row.notAfter() != null && now.isAfter(row.notAfter())) {
                throw DomainException.of(NotificationError.TOO_LATE);
            }
            if (row.state() == NotificationState.WAITING || row.state() == NotificationState.STOPPED) {
                throw DomainException.of(NotificationError.NOT_TO_RESEND);
            }
            mapper.again(notification, now);
            mapper.step(row, now, "RESENT", null, ActorText.of(actor));
            trail.written(Shown.entry(actor, "notifications.resent", List.of(row)));
        });
    }

    @Override
    public void stop(Actor actor, NotificationId notification) {
        transactions.writeOnly(() -> {
            NotificationRow row = locked(actor, NotificationPermission.MANAGE, notification);
            if (row.state() != NotificationState.WAITING) {
                throw DomainException.of(NotificationError.NOT_WAITING);
            }
            String reason = StopReason.BY_WORKER.name();
            mapper.end(notification, NotificationState.STOPPED, reason);
            mapper.step(row, clock.instant(), "STOPPED", reason, ActorText.of(actor));
            trail.written(Shown.entry(actor, "notifications.stopped", List.of(row)));
        });
    }

    @Override
    public void delivered(Actor actor, NotificationId notification) {
        transactions.writeOnly(() -> {
            access.require(actor, NotificationPermission.REPORT, Subject.any());
            if (!(access.visibility(actor, NotificationPermission.REPORT).reach() instanceof Reach.Everywhere)) {
                throw DomainException.of(KernelError.FORBIDDEN);
            }
            if (mapper.delivered(notification) == 1) {
                mapper.deliveredStep(notification, clock.instant(), ActorText.of(actor));
            }
        });
    }

    private NotificationRow locked(Actor actor, NotificationPermission permission, NotificationId notification) {
        VisibleRows visible = VisibleRows.of(access.visibility(actor, permission));
        NotificationRow row = mapper.lock(notification, visible, restricted.openTo(actor));
        if (row == null) {
            throw DomainException.of(KernelError.NOT_FOUND);
        }
        return row;
    }
}
