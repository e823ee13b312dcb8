package io.ochag.families;

import io.ochag.kernel.person.NotPersonal;
import java.time.LocalDate;

/**
 * The answer was given.
 *
 * @param version of the order, as seen
 */
public record AnswerSubjectAccess(
        SubjectOrderId order,
        long version,
        Way way,
        @NotPersonal LocalDate on) {
    /** How. */
    public enum Way {
        HANDED_OVER,
        POST,
        ELECTRONIC,
        /** With the ground of the refusal, in writing (152-ФЗ, article 14, part 8). */
        REFUSED
    }
}
