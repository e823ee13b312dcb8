package io.ochag.families.consent;

import io.ochag.families.FamiliesError;
import io.ochag.families.GiveConsent.Signature;
import io.ochag.families.person.PersonHere;
import io.ochag.families.representation.ActingBook;
import io.ochag.kernel.directory.Act;
import io.ochag.kernel.directory.MayAct;
import io.ochag.kernel.directory.MayAct.AskWorker;
import io.ochag.kernel.directory.MayAct.NeedsSecondSignature;
import io.ochag.kernel.directory.MayAct.Question;
import io.ochag.kernel.directory.MayAct.Yes;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.id.PersonId;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether those who signed a consent may sign it, on the day on which they did. */
final class Signing {
    /** A worker has seen papers; the records did not decide. */
    static final String SEEN = "papers-seen";

    private final ActingBook book;

    @Inject
    Signing(ActingBook book) {
        this.book = book;
    }

    /** As what the consent is signed; refuses with the codes of {@link io.ochag.families.Consents#give}. */
    String toGive(PersonHere person, Signature signature) {
        MayAct answer = answer(signature.by(), person.id(), signature.on());
        if (answer instanceof Yes yes) {
            return yes.ground();
        }
        if (answer instanceof NeedsSecondSignature first) {
            PersonId second = signature.second().orElseThrow(() -> DomainException.of(FamiliesError.SIGNATURE_MISSING));
            requireSecond(person, first, second, signature);
            return first.ground();
        }
        return seen(answer, signature.papersSeen());
    }

    /** To take a consent back any signature is enough that a consent would need. */
    void toWithdraw(PersonHere person, PersonId by, boolean papersSeen, LocalDate day) {
        MayAct answer = answer(by, person.id(), day);
        if (!(answer instanceof Yes || answer instanceof NeedsSecondSignature)) {
            seen(answer, papersSeen);
        }
    }

    private void requireSecond(PersonHere person, NeedsSecondSignature first, PersonId second, Signature signature) {
        if (second.equals(signature.by())) {
            throw DomainException.of(FamiliesError.SIGNATURE_MISSING);
        }
        boolean fits = switch (first.signer()) {
            case REPRESENTED -> person.goesBy(second);
            case REPRESENTATIVE, GUARDIAN -> {
                MayAct theirs = answer(second, person.id(), signature.on());
                yield theirs instanceof Yes
                        || theirs instanceof NeedsSecondSignature
                        || theirs instanceof AskWorker && signature.papersSeen();
            }
        };
        if (!fits) {
            throw DomainException.of(FamiliesError.MAY_NOT_SIGN);
        }
    }

    private MayAct answer(PersonId by, PersonId person, LocalDate day) {
        Question question = new Question(by, person, Act.CONSENT, day);
        Map<Question, MayAct> answers = book.mayAct(Set.of(question));
        return Optional.ofNullable(answers.get(question))
                .orElseThrow(() -> DomainException.of(FamiliesError.MAY_NOT_SIGN));
    }

    private static String seen(MayAct answer, boolean papersSeen) {
        if (!(answer instanceof AskWorker)) {
            throw DomainException.of(FamiliesError.MAY_NOT_SIGN);
        }
        if (!papersSeen) {
            throw DomainException.of(FamiliesError.SIGNER_UNCERTAIN);
        }
        return SEEN;
    }
}
