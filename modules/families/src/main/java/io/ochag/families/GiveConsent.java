package io.ochag.families;

import io.ochag.kernel.access.DataClass;
import io.ochag.kernel.access.Purpose;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.time.DateRange;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Records a consent to show a person's data (152-ФЗ, article 9).
 *
 * @param family within this family alone; empty for the person wherever
 * @param form the form that was signed, if it is one of ours
 */
public record GiveConsent(
        PersonId person,
        Optional<FamilyId> family,
        Scope scope,
        Signature signature,
        Optional<Form> form,
        PaperKind paperKind,
        StatedPaper paper,
        Recorded recorded) {

    /** @param during from the first day until before the day on which the term is over; open until it is withdrawn */
    public record Scope(Purpose purpose, DataRecipient to, Set<DataClass> classes, DateRange during) {
        public Scope {
            classes = Set.copyOf(classes);
        }
    }

    /**
     * @param by the person, or who represents them
     * @param second who signed too, where one signature is not enough
     * @param on the day of the signature
     * @param papersSeen a worker has seen papers that show the right to sign: it decides where the records do not
     */
    public record Signature(
            PersonId by,
            Optional<PersonId> second,
            @NotPersonal LocalDate on,
            boolean papersSeen) {}

    /** A text that people sign, in one of its versions. */
    public record Form(FormCode code, int version) {}

    /** How it was written down. */
    public enum PaperKind {
        /** A document of its own, as the law demands since 1 September 2025. */
        SEPARATE,
        /** A part of an application, a contract or other terms. */
        PART_OF_ANOTHER
    }
}
