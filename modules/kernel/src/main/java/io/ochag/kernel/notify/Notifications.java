package io.ochag.kernel.notify;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.event.Recipient;
import java.util.Set;

/**
 * Port: messages to families and persons. The platform supplies it.
 *
 * <p>A message is a row in the caller's write: a rollback forgets it. Whom it reaches, and by which contact, is found out only when it is sent, so
 * a contact that became unsafe in between is not used. It is sent at least once: a process that dies between sending and writing it down sends
 * again, with the same id, by which the channel can tell. What is kept is ids and codes; the address only masked.
 *
 * <p>Calls outside of a write: {@link IllegalStateException}.
 */
public interface Notifications {
    /**
     * Has a message sent when it is due and the hour is not a quiet one. A template that no module has declared, or values that are not the
     * template's: {@link IllegalArgumentException}.
     */
    NotificationId notify(Actor actor, NewNotification notification);

    /** Stops all messages with this key that wait. Answers how many. */
    int stop(Actor actor, StopKey key, StopReason reason);

    /**
     * Stops all messages to these recipients that wait, whatever they are about, aliases of families included. Whoever must not be told any more is
     * named: a family does not stand for its members. Messages of a write that is not committed yet are not seen, so both lock the recipients.
     * Answers how many.
     */
    int stopFor(Actor actor, Set<Recipient> recipients, StopReason reason);
}
