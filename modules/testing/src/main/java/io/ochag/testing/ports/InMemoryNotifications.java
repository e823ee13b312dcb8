package io.ochag.testing.ports;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.event.Recipient;
import io.ochag.kernel.notify.NewNotification;
import io.ochag.kernel.notify.NotificationId;
import io.ochag.kernel.notify.NotificationTemplate;
import io.ochag.kernel.notify.Notifications;
import io.ochag.kernel.notify.StopKey;
import io.ochag.kernel.notify.StopReason;
import io.ochag.kernel.notify.TemplateCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/** Messages in memory, of which none is ever sent. It does not see a rollback and knows no aliases. */
public final class InMemoryNotifications implements Notifications {
    private final BooleanSupplier writing;
    private final Map<TemplateCode, NotificationTemplate> templates = new HashMap<>();
    private final Map<NotificationId, NewNotification> waiting = new LinkedHashMap<>();
    private final Map<NotificationId, StopReason> stopped = new HashMap<>();

    /** @param writing whether a write is running now, such as {@code transactions::writing} */
    public InMemoryNotifications(BooleanSupplier writing) {
        this.writing = writing;
    }

    public synchronized InMemoryNotifications declare(NotificationTemplate template) {
        templates.put(template.code(), template);
        return this;
    }

    /** Messages that wait, in the order in which they were caused. */
    public synchronized Map<NotificationId, NewNotification> waiting() {
        return new LinkedHashMap<>(waiting);
    }

    /** Why a message was stopped; empty where it was not. */
    public synchronized Optional<StopReason> stopped(NotificationId notification) {
        return Optional.ofNullable(stopped.get(notification));
    }

    @Override
    public synchronized NotificationId notify(Actor actor, NewNotification notification) {
        requireWrite();
        NotificationTemplate template = templates.get(notification.template());
        if (template == null) {
            throw new IllegalArgumentException("no module declares messages " + notification.template());
        }
        template.requireFilledBy(notification.values());
        NotificationId id = new NotificationId(UUID.randomUUID());
        waiting.put(id, notification);
        return id;
    }

    @Override
    public synchronized int stop(Actor actor, StopKey key, StopReason reason) {
        requireWrite();
        return stop(one -> one.stopKey().filter(key::equals).isPresent(), reason);
    }

    @Override
    public synchronized int stopFor(Actor actor, Set<Recipient> recipients, StopReason reason) {
        requireWrite();
        return stop(one -> recipients.contains(one.recipient()), reason);
    }

    private int stop(Predicate<NewNotification> which, StopReason reason) {
        List<NotificationId> found = new ArrayList<>();
        waiting.forEach((id, one) -> {
            if (which.test(one)) {
                found.add(id);
            }
        });
        found.forEach(id -> {
            waiting.remove(id);
            stopped.put(id, reason);
        });
        return found.size();
    }

    private void requireWrite() {
        if (!writing.getAsBoolean()) {
            throw new IllegalStateException("a message is part of the write that causes it");
        }
    }
}
