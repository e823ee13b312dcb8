package io.ochag.queue;

import io.ochag.kernel.access.Actor;

/**
 * Who stands in a line. The order is priority class, then time, then id; nothing moves anybody but a rule of the policy or a recorded
 * decision.
 *
 * <p>Each method joins the caller's write ({@link IllegalStateException} outside of one) and locks the line. The calling module asks for
 * permission and records the access; the actor stands with every change in the entry's history.
 *
 * <pre>{@code
 * transactions.write(() -> {
 *     access.require(keeper, RentalPermission.QUEUE, Subject.at(point));
 *     Recipient family = new Recipient.OfFamily(canonical);
 *     EntryId entry = waiting.join(keeper, JoinLine.of(line, family, new PriorityCode("usual"), Ground.of("application")));
 *     trail.written(AuditEntry.of(keeper, "rental.queue-join").families(Set.of(canonical)).at(point));
 *     return entry;
 * });
 * }</pre>
 */
public interface Waiting {
    /**
     * Puts a recipient into a line. A free place that fits is offered at once.
     *
     * <p>Ids are compared as they are: of a merged family the caller gives the canonical id, and looks before for entries under its aliases
     * ({@link Standings#of}) while it holds their lock.
     *
     * <p>Failures: {@code queue.already-waiting}, {@code queue.class-unknown}, {@code queue.no-rules}, {@code queue.wrong-time} (applied in
     * the future), {@code access.not-found} (no such line).
     */
    EntryId join(Actor actor, JoinLine command);

    /**
     * Takes an entry out of its line; the place that it was offered passes on.
     *
     * <p>Failures: {@code queue.entry-over}, {@code access.not-found}.
     */
    void leave(Actor actor, EntryId entry, ReasonCode reason);

    /**
     * "Not now": keeps the rank and is passed by until a day, or until resumed. Suspending again changes the day.
     *
     * <p>Failures: {@code queue.offer-live} (the offer is answered first), {@code queue.entry-over}, {@code access.not-found}.
     */
    void suspend(Actor actor, SuspendEntry command);

    /**
     * Ends a suspension; a free place that fits is offered at once. What is not suspended stays as it is.
     *
     * <p>Failures: {@code queue.entry-over}, {@code access.not-found}.
     */
    void resume(Actor actor, EntryId entry);

    /**
     * Moves an entry by a decision, recorded with its author, its ground and how many stood ahead before and after. Offers that others hold
     * stay theirs.
     *
     * <p>Failures: {@code queue.class-unknown}, {@code queue.no-rules}, {@code queue.entry-over}, {@code access.not-found}.
     */
    void jump(Actor actor, JumpQueue command);

    /**
     * Removes the references of papers from an entry and its history, when the module depersonalises: grounds stay by their codes.
     *
     * <p>Failures: {@code access.not-found}.
     */
    void forgetPapers(Actor actor, EntryId entry);
}
