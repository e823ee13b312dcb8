package io.ochag.queue;

/**
 * Moves an entry by somebody's decision.
 *
 * @param ground of the decision; it stays in the entry's history with the author
 */
public record JumpQueue(EntryId entry, Move move, Ground ground) {
    /** Where to. */
    public sealed interface Move {
        /** Into another class, with the time that it has. */
        record ToClass(PriorityCode priority) implements Move {}

        /** Before all others of its class. */
        record ToFront() implements Move {}
    }
}
