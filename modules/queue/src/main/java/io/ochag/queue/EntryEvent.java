package io.ochag.queue;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Something that happened to an entry. Never changed, never removed.
 *
 * @param recordedAt when it was written down; {@code occurredAt} may be before, on paper
 * @param code ground, reason, outcome, by the kind
 * @param channel of an attempt
 * @param shift of a move
 * @param lacking what a place did not have for which it was passed over
 */
public record EntryEvent(
        What what,
        Instant occurredAt,
        Instant recordedAt,
        Actor actor,
        Optional<OfferId> offer,
        Optional<VacancyId> vacancy,
        Optional<ReasonCode> code,
        @PersonalData(Kind.OFFICIAL_NUMBER) Optional<String> document,
        Optional<ReasonCode> channel,
        Optional<Shift> shift,
        Set<Tag> lacking) {
    /** What happened. */
    public enum What {
        JOINED,
        OFFERED,
        ATTEMPTED,
        ACCEPTED,
        DECLINED,
        EXPIRED,
        WITHDRAWN,
        /** A place went to somebody behind because it lacks what this entry needs. */
        SKIPPED,
        /** Took a free place that was not on offer. */
        CLAIMED,
        SUSPENDED,
        RESUMED,
        JUMPED,
        MOVED_BACK,
        LEFT
    }

    /** From which class to which, and how many stood ahead before and after; counts stop as in {@link Position}. */
    public record Shift(PriorityCode from, PriorityCode to, int aheadBefore, int aheadAfter) {}

    @Override
    public String toString() {
        return "EntryEvent[" + what + " " + occurredAt + "]";
    }
}
