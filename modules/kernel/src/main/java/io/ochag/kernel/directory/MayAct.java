package io.ochag.kernel.directory;

import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.NotPersonal;
import java.time.LocalDate;

/** Whether somebody may act for a person on a day: yes, no, with a second signature, or a worker must ask and look at papers. */
public sealed interface MayAct {
    /**
     * @param ground code of what the right rests on, as it may be shown to anybody: never that a child is adopted
     */
    record Yes(@NotPersonal String ground) implements MayAct {}

    record No(Reason reason) implements MayAct {}

    /** The act stands once this one has signed too. */
    record NeedsSecondSignature(@NotPersonal String ground, Signer signer) implements MayAct {}

    /** What is known does not decide: a worker asks, sees the papers and answers for it. It never refuses a family by itself. */
    record AskWorker(Reason reason) implements MayAct {}

    /** Whose signature is wanted besides. */
    enum Signer {
        /** The represented person, who signs with the representative's written consent (ГК 26). */
        REPRESENTED,
        /** A representative of the one who acts. */
        REPRESENTATIVE,
        /** The guardian of the baby whose parents are under age (СК 62); of a message the second addressee. */
        GUARDIAN
    }

    /** Why not, or why it is not certain. */
    enum Reason {
        NOT_A_REPRESENTATIVE,
        RIGHTS_LIMITED,
        RIGHTS_DEPRIVED,
        /** The state of the representation does not allow this act. */
        NOT_BY_THIS_STATE,
        OUT_OF_SCOPE,
        REPRESENTED_IS_CAPABLE,
        UNDER_AGE,
        INCAPABLE,
        AGE_UNKNOWN,
        GROUND_NOT_PROVEN,
        PARENTS_IN_CONFLICT,
        GUARDIAN_REQUIRED
    }

    /**
     * A question.
     *
     * @param adult who would act; may be the person themself
     * @param person for whom
     * @param day on which the act takes place
     */
    record Question(
            PersonId adult,
            PersonId person,
            Act act,
            @NotPersonal LocalDate day) {}
}
