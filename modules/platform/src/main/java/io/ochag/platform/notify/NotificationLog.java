package io.ochag.platform.notify;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.event.Recipient;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.notify.NotificationId;
import io.ochag.kernel.notify.NotificationState;
import io.ochag.kernel.notify.TemplateCode;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.page.PageRequest;
import io.ochag.kernel.person.NotPersonal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What became of messages, for the workers of the places that they were sent for. A message of restricted work is absent for those who lack the
 * permission that its template names. Every question is recorded in the audit trail.
 */
public interface NotificationLog {
    /** @param states empty for all */
    record About(Set<Recipient> recipients, Set<NotificationState> states, PageRequest page) {
        public About {
            recipients = Set.copyOf(recipients);
            states = Set.copyOf(states);
        }
    }

    /**
     * One message.
     *
     * @param cause why it is in its state, as a code: {@code no-contact}, {@code unsafe}, {@code no-channel}, {@code attempts}, a channel's
     *     own, or the reason of a stop
     * @param addressMasked enough for the recipient to know it again
     */
    record Entry(
            NotificationId id,
            Recipient recipient,
            PlaceId from,
            TemplateCode template,
            NotificationState state,
            Instant dueAt,
            Optional<Instant> notAfter,
            Optional<Instant> sentAt,
            @NotPersonal Optional<String> cause,
            @NotPersonal Optional<String> channel,
            @NotPersonal Optional<String> addressMasked) {}

    /**
     * One thing that happened to a message.
     *
     * @param round 0 for the first sending, then one more for each time that a worker had it sent again
     * @param step SENT, DELIVERED, POSTPONED, FAILED, STOPPED, NO_CONTACT, EXPIRED or RESENT
     * @param by ids only, such as {@code staff:<worker>/<post>}
     */
    record Step(
            int round,
            Instant at,
            @NotPersonal String step,
            @NotPersonal Optional<String> cause,
            @NotPersonal Optional<String> channel,
            @NotPersonal String by) {}

    /** Messages to these recipients, newest first. Needs {@link NotificationPermission#READ}. Failure: {@code access.forbidden}. */
    Page<Entry> about(Actor actor, About question);

    /** What failed or found no safe contact at a place, newest first: somebody should call. Needs {@link NotificationPermission#READ} there. */
    Page<Entry> toCall(Actor actor, PlaceId place, PageRequest page);

    /** What happened to one message, in order. Needs {@link NotificationPermission#READ}. Failure: {@code access.not-found}. */
    List<Step> steps(Actor actor, NotificationId notification);

    /**
     * Has a message sent again, by whatever contact is best now. Needs {@link NotificationPermission#MANAGE}. Failures: {@code access.not-found};
     * {@code notifications.not-to-resend} while it waits and once it was stopped; {@code notifications.too-late}.
     */
    void resend(Actor actor, NotificationId notification);

    /** Stops a message that waits. Needs {@link NotificationPermission#MANAGE}. Failures: {@code access.not-found}, {@code notifications.not-waiting}. */
    void stop(Actor actor, NotificationId notification);

    /**
     * The gateway says that a message has arrived; repeating it does no harm. Needs {@link NotificationPermission#REPORT} for the whole region.
     */
    void delivered(Actor actor, NotificationId notification);
}
