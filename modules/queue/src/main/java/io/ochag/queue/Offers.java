package io.ochag.queue;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.page.PageRequest;

/**
 * Offers and their answers. A place has one live offer at most, and so has an entry; who has let a place go is not offered the same one again.
 * An offer holds until its term is over, whether or not the sweep {@code queue.expire} has come round; then the place passes on.
 *
 * <p>Commands join the caller's write ({@link IllegalStateException} outside of one) and lock the line; permission and audit are the
 * caller's. The query joins a unit of work or opens its own.
 */
public interface Offers {
    /**
     * Logs an attempt to reach the recipient. The clock starts with the first contact, or after the policy's number of attempts in vain; a
     * first contact after that starts it anew. Failing to reach somebody never costs their rank.
     *
     * <p>Failures: {@code queue.offer-over}, {@code queue.wrong-time} (in the future, or before the offer), {@code access.not-found}.
     */
    void attempted(Actor actor, ContactAttempt attempt);

    /**
     * Takes the place. The entry is served.
     *
     * <p>Failures: {@code queue.offer-over}, {@code access.not-found}.
     *
     * @return the place that is theirs now
     */
    VacancyRef accept(Actor actor, OfferId offer);

    /**
     * Lets the place go; it passes on. What it costs, the policy says.
     *
     * <p>Failures: {@code queue.offer-over}, {@code access.not-found}.
     */
    void decline(Actor actor, OfferId offer, ReasonCode reason);

    /** The live offers of a line, oldest first: who is to be called, and until when. People whom the caller may not see are in it. */
    Page<OfferView> live(Actor actor, LineKey line, PageRequest page);

    /**
     * An offer.
     *
     * <p>Failures: {@code access.not-found}.
     */
    OfferView get(Actor actor, OfferId offer);
}
