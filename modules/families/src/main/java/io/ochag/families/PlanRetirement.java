package io.ochag.families;

import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.NotPersonal;
import java.time.LocalDate;
import java.util.List;

/**
 * Decides that persons be depersonalised.
 *
 * @param on the first day on which it is done; until then it can be stopped
 */
public record PlanRetirement(
        List<PersonId> persons, Ground ground, @NotPersonal LocalDate on) {
    /** The most that are decided at once. */
    public static final int MOST = 100;

    public PlanRetirement {
        persons = List.copyOf(persons);
    }

    /** Why. */
    public enum Ground {
        /** The term since the last activity is over. */
        TERM,
        /** A consent has ended, its clock runs, and no other ground stands (152-ФЗ, article 21). */
        CONSENT_ENDED
    }
}
