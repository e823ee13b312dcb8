package io.ochag.platform.notify;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.directory.FamilyDirectory;
import io.ochag.kernel.event.Recipient;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.IdSource;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.notify.NewNotification;
import io.ochag.kernel.notify.NotificationId;
import io.ochag.kernel.notify.NotificationState;
import io.ochag.kernel.notify.NotificationTemplate;
import io.ochag.kernel.notify.Notifications;
import io.ochag.kernel.notify.StopKey;
import io.ochag.kernel.notify.StopReason;
import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.persistence.ActorText;
import io.ochag.platform.persistence.SqlArrays;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Messages as rows of the write that causes them. */
final class Outbox implements Notifications {
    private final Transactions transactions;
    private final OutboxMapper mapper;
    private final Templates templates;
    private final Optional<Provider<FamilyDirectory>> families;
    private final IdSource ids;
    private final Clock clock;

    @Inject
    Outbox(
            Transactions transactions,
            OutboxMapper mapper,
            Templates templates,
            Optional<Provider<FamilyDirectory>> families,
            IdSource ids,
            Clock clock) {
        this.transactions = transactions;
        this.mapper = mapper;
        this.templates = templates;
        this.families = families;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public NotificationId notify(Actor actor, NewNotification notification) {
        requireWrite();
        NotificationTemplate template = templates.get(notification.template());
        template.requireFilledBy(notification.values());
        NotificationRow row = row(actor, notification, template);
        mapper.insert(row);
        return row.id();
    }

    @Override
    public int stop(Actor actor, StopKey key, StopReason reason) {
        requireWrite();
        return mapper.stopByKey(key, reason, clock.instant(), ActorText.of(actor));
    }

    @Override
    public int stopFor(Actor actor, Set<Recipient> recipients, StopReason reason) {
        requireWrite();
        Set<FamilyId> all = new HashSet<>();
        Set<PersonId> persons = new HashSet<>();
        for (Recipient recipient : recipients) {
            if (recipient instanceof Recipient.OfPerson one) {
                persons.add(one.person());
                families.ifPresent(known -> persons.addAll(known.get().aliases(one.person())));
            } else if (recipient instanceof Recipient.OfFamily one) {
                all.add(one.family());
                families.ifPresent(known -> all.addAll(known.get().aliases(one.family())));
            }
        }
        return mapper.stopByRecipient(
                SqlArrays.uuids(all), SqlArrays.uuids(persons), reason, clock.instant(), ActorText.of(actor));
    }

    private NotificationRow row(Actor actor, NewNotification notification, NotificationTemplate template) {
        Recipient recipient = notification.recipient();
        return new NotificationRow(
                new NotificationId(ids.next()),
                recipient instanceof Recipient.OfFamily one ? one.family() : null,
                recipient instanceof Recipient.OfPerson one ? one.person() : null,
                notification.from(),
                template.code(),
                HoleColumn.of(notification.values()),
                template.accessClass().orElse(null),
                template.urgent(),
                notification.via().orElse(null),
                notification.stopKey().orElse(null),
                clock.instant(),
                ActorText.of(actor),
                notification.dueAt(),
                notification.notAfter().orElse(null),
                NotificationState.WAITING,
                0,
                0,
                0,
                null,
                null,
                null,
                null);
    }

    private void requireWrite() {
        if (!transactions.writing()) {
            throw new IllegalStateException("a message is part of the write that causes it");
        }
    }
}
