package io.ochag.kernel.notify;

import io.ochag.kernel.directory.ContactKind;
import io.ochag.kernel.error.InvalidValueException;
import io.ochag.kernel.event.Recipient;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.person.NotPersonal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A message to be sent.
 *
 * @param from the place on whose behalf; its workers see what became of the message
 * @param values what fills the holes of the template
 * @param dueAt not sent before
 * @param notAfter never sent after: a reminder of what has begun helps nobody
 * @param stopKey what it can be stopped by
 * @param via only by this kind of contact, where the recipient has chosen one for this matter
 */
public record NewNotification(
        Recipient recipient,
        PlaceId from,
        TemplateCode template,
        @NotPersonal Map<String, NotificationValue> values,
        Instant dueAt,
        Optional<Instant> notAfter,
        Optional<StopKey> stopKey,
        Optional<ContactKind> via) {
    /** @throws InvalidValueException {@code notification.not-after} when it could never be sent */
    public NewNotification {
        values = Map.copyOf(values);
        if (notAfter.filter(end -> end.isBefore(dueAt)).isPresent()) {
            throw new InvalidValueException("notification.not-after");
        }
    }

    public static NewNotification of(Recipient recipient, PlaceId from, TemplateCode template, Instant dueAt) {
        return new NewNotification(
                recipient, from, template, Map.of(), dueAt, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public NewNotification with(String hole, NotificationValue value) {
        Map<String, NotificationValue> more = new HashMap<>(values);
        more.put(hole, value);
        return new NewNotification(recipient, from, template, more, dueAt, notAfter, stopKey, via);
    }

    public NewNotification notAfter(Instant end) {
        return new NewNotification(recipient, from, template, values, dueAt, Optional.of(end), stopKey, via);
    }

    public NewNotification stoppedBy(StopKey key) {
        return new NewNotification(recipient, from, template, values, dueAt, notAfter, Optional.of(key), via);
    }

    public NewNotification onlyBy(ContactKind kind) {
        return new NewNotification(recipient, from, template, values, dueAt, notAfter, stopKey, Optional.of(kind));
    }
}
