package io.ochag.families;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonName;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import io.ochag.kernel.text.LocalText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is on record of one person, with its history: names, birth date, identity, papers.
 *
 * <p>Every command needs {@link FamiliesPermission#WRITE} where the person is kept, raises the person's version and answers it. Failures of all:
 * {@code access.forbidden}, {@code access.not-found}, {@code version.stale}, {@code command.invalid} (a day to come).
 */
public interface PersonFiles {
    /**
     * The file. What is from before an adoption is not in it without {@link FamiliesPermission#ADOPTION}. Needs {@link FamiliesPermission#READ} where
     * the person is kept. In the access log before it is answered ({@code audit.unavailable}).
     */
    PersonFile file(Actor actor, PersonId person);

    /**
     * The person has another name from this day on; the one before stays in the history. A child without a name gets its first. An adoption needs
     * {@link FamiliesPermission#ADOPTION} too and makes everything before it a secret: former names, papers, families that the child has left.
     */
    long changeName(Actor actor, ChangeName command);

    /** Another birth date, or a better known one; empty where it turned out that nobody knows. */
    long changeBirth(Actor actor, ChangeBirth command);

    /** The person's identity is surer now, by this paper. Failures: {@code families.identity-not-higher}. */
    long raiseIdentity(Actor actor, RaiseIdentity command);

    /** A paper that was shown. */
    PaperKept keepPaper(Actor actor, KeepPaper command);

    /** A paper was recorded by mistake. Failures: {@code access.not-found}, {@code families.paper-void}. */
    long voidPaper(Actor actor, VoidPaper command);

    /** The kinds of papers of today. Needs {@link FamiliesPermission#READ} anywhere. */
    PaperKinds paperKinds(Actor actor);

    /** Why a name was given up. */
    enum NameGround {
        MARRIAGE,
        DIVORCE,
        OWN_WISH,
        ADOPTION,
        /** It was written wrongly; nobody was ever called so. */
        CORRECTION,
        OTHER
    }

    /** Why a birth date on record changes. */
    enum BirthGround {
        MISTAKE,
        LEARNED,
        /** A court may change it at an adoption (СК 135). */
        ADOPTION
    }

    record ChangeName(
            PersonId person,
            long version,
            PersonName name,
            @NotPersonal LocalDate from,
            NameGround ground,
            Recorded recorded) {}

    record ChangeBirth(
            PersonId person, long version, Optional<BirthDate> birth, BirthGround ground, Recorded recorded) {}

    record RaiseIdentity(PersonId person, long version, IdentityLevel level, PaperKindCode paper, Recorded recorded) {}

    record KeepPaper(PersonId person, long version, Paper paper, Recorded recorded) {}

    /**
     * A paper as it reads. It prints masked.
     *
     * @param series where the kind has one
     * @param validUntil the last day on which it is good
     */
    record Paper(
            PaperKindCode kind,
            @PersonalData(Kind.OFFICIAL_NUMBER) Optional<String> series,
            @PersonalData(Kind.OFFICIAL_NUMBER) String number,
            @NotPersonal Optional<LocalDate> issuedOn,
            @NotPersonal Optional<LocalDate> validUntil) {
        @Override
        public String toString() {
            return "Paper[" + kind + "]";
        }
    }

    record PaperKept(PersonId person, long version, PaperId paper) {}

    record VoidPaper(PersonId person, long version, PaperId paper) {}

    record PaperKinds(List<PaperKind> kinds) {
        public PaperKinds {
            kinds = List.copyOf(kinds);
        }
    }

    /** @param source the law or rule that it rests on */
    record PaperKind(
            PaperKindCode code,
            LocalText title,
            boolean hasSeries,
            @NotPersonal String source) {}
}
