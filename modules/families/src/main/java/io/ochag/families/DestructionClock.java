package io.ochag.families;

import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.NotPersonal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Data that a recipient held on a ground that has ended: to be destroyed, or kept on another basis, by a day (152-ФЗ, article 21).
 *
 * @param provisional whether the last day may move once the working calendar of that year is known
 * @param overdue whether the term is over
 * @param version for If-Match
 */
public record DestructionClock(
        ClockId id,
        ConsentId consent,
        PersonId person,
        Reason reason,
        @NotPersonal LocalDate startedOn,
        @NotPersonal LocalDate lastDay,
        Instant dueAt,
        boolean provisional,
        boolean overdue,
        long version) {

    /** What has ended. */
    public enum Reason {
        WITHDRAWN,
        EXPIRED
    }

    /** What became of the data. */
    public enum Outcome {
        DESTROYED,
        /** They are kept on a legal basis. */
        JUSTIFIED
    }
}
