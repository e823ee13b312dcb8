package io.ochag.families;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.event.Recipient;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import io.ochag.kernel.text.LocalText;
import io.ochag.kernel.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a family or a person is recognised as. The status is one thing, how long support lasts another: a family stays a large one, but is supported
 * until its eldest child is of age. Which categories there are, by which rule and law, is data with days of validity.
 *
 * <p>Everything about somebody needs {@link FamiliesPermission#CATEGORY} where the family or person is kept. Commands raise the version of the
 * family or person. Failures of all: {@code access.forbidden}, {@code access.not-found}, {@code version.stale}, {@code command.invalid}.
 */
public interface Categories {
    /** The categories of a day. Needs {@link FamiliesPermission#CATEGORY} anywhere. */
    Catalogue catalogue(Actor actor, LocalDate day);

    /** Recognises, by a paper or as told. Failures: {@code families.category-held} (on one of these days). */
    Granted grant(Actor actor, Grant command);

    /** The paper was seen. Failures: {@code access.not-found} (no such category of theirs), {@code families.category-over}. */
    Granted confirm(Actor actor, Confirm command);

    /**
     * It is so no longer, or it was a mistake. Failures: {@code access.not-found} (no such category of theirs), {@code families.category-over} (ended
     * already), {@code command.invalid} (a day before it began).
     */
    Granted end(Actor actor, EndCategory command);

    /** A person studies full time on these days. Failures: {@code families.studies-already}. */
    long study(Actor actor, Study command);

    /**
     * What they are recognised as on that day or were before, and whether support lasts on that day. In the access log before it is answered
     * ({@code audit.unavailable}).
     */
    Held of(Actor actor, Recipient holder, LocalDate day);

    /** How long support lasts. */
    enum SupportRule {
        /** As long as the status. */
        WHILE_STATUS,
        /** As long as the paper is good. */
        ON_PAPER,
        /** Until the person is of that age, and no longer than the paper is good. */
        UNTIL_AGE,
        /** While the family has so many children, until the eldest is of an age, or of another one in full-time study. */
        ELDEST_CHILD,
        /** Until one of the parents is of that age. */
        PARENTS_AGE
    }

    /** Whether support lasts on a day. */
    enum Supported {
        YES,
        NO,
        /** A birth date is missing or not exact: ask for the paper. Unknown never refuses by itself. */
        UNKNOWN
    }

    enum EndReason {
        NO_LONGER_SO,
        MISTAKE
    }

    record Catalogue(@NotPersonal LocalDate on, List<Category> categories) {
        public Catalogue {
            categories = List.copyOf(categories);
        }
    }

    /** @param source law and article */
    record Category(
            CategoryCode code,
            LocalText title,
            boolean ofPerson,
            SupportRule rule,
            @NotPersonal String evidence,
            @NotPersonal String source) {}

    /**
     * @param from first day of the status
     * @param evidence the paper; without one it is as told and waits for confirmation
     */
    record Grant(
            Recipient holder,
            long version,
            CategoryCode category,
            @NotPersonal LocalDate from,
            Optional<Evidence> evidence,
            Recorded recorded) {}

    /**
     * The paper that shows it. It prints masked.
     *
     * @param until the last day on which it is good; empty for no end
     */
    record Evidence(
            @PersonalData(Kind.OFFICIAL_NUMBER) String number,
            @NotPersonal LocalDate issued,
            @NotPersonal Optional<LocalDate> until) {
        @Override
        public String toString() {
            return "Evidence[***]";
        }
    }

    record Confirm(Recipient holder, long version, HoldingId holding, Evidence evidence, Recorded recorded) {}

    /** @param on the first day without it; for a mistake it does not matter */
    record EndCategory(
            Recipient holder,
            long version,
            HoldingId holding,
            EndReason reason,
            @NotPersonal LocalDate on,
            Recorded recorded) {}

    record Study(PersonId person, long version, DateRange during, Recorded recorded) {}

    record Granted(HoldingId holding, long version) {}

    /** @param version of the family or person, for If-Match */
    record Held(@NotPersonal LocalDate on, List<Holding> holdings, long version) {
        public Held {
            holdings = List.copyOf(holdings);
        }
    }

    /**
     * @param confirmed a paper was seen
     * @param supported on the day that was asked for
     * @param supportedUntil the first day without support, as far as it is known now; empty for no end or not known
     */
    record Holding(
            HoldingId id,
            CategoryCode category,
            LocalText title,
            DateRange status,
            boolean confirmed,
            Optional<Evidence> evidence,
            Supported supported,
            @NotPersonal Optional<LocalDate> supportedUntil) {}
}
