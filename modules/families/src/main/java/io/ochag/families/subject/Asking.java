package io.ochag.families.subject;

import io.ochag.families.FamiliesError;
import io.ochag.families.SubjectOrder;
import io.ochag.families.identity.Identities;
import io.ochag.families.representation.ActingBook;
import io.ochag.families.restriction.StandingRestrictions;
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
import java.util.Set;

/** Whether somebody may ask what is held about a person. */
final class Asking {
    /** A worker has seen papers; the records did not decide. */
    private static final String SEEN = "papers-seen";

    private final ActingBook book;
    private final Identities identities;
    private final StandingRestrictions restrictions;

    @Inject
    Asking(ActingBook book, Identities identities, StandingRestrictions restrictions) {
        this.book = book;
        this.identities = identities;
        this.restrictions = restrictions;
    }

    boolean isOwn(PersonId person, PersonId askedBy) {
        return identities.aliasesOfPersons(Set.of(person)).contains(askedBy);
    }

    /** As what they ask, as a code; {@code families.may-not-ask}, {@code families.asker-uncertain}. */
    String as(PersonId person, PersonId askedBy, LocalDate day, boolean papersSeen) {
        boolean own = isOwn(person, askedBy);
        Question question = new Question(own ? person : askedBy, person, Act.EXPORT, day);
        MayAct answer = book.mayAct(Set.of(question)).get(question);
        // whom somebody has hidden may be hidden from the very one who asks
        if (answer instanceof Yes yes && (own || !restrictions.touch(identities.aliasesOfPersons(Set.of(person))))) {
            return yes.ground();
        }
        if (answer instanceof AskWorker || answer instanceof NeedsSecondSignature || answer instanceof Yes) {
            if (papersSeen) {
                return SEEN;
            }
            throw DomainException.of(FamiliesError.ASKER_UNCERTAIN);
        }
        throw DomainException.of(FamiliesError.MAY_NOT_ASK);
    }

    /**
     * The right may have ended since the order, and the day of the order was for whoever took it to choose: it is asked again, as of this day. Papers that
     * a worker saw go on deciding; where they decided nothing then, they decide nothing now.
     */
    void again(SubjectOrder order, LocalDate day) {
        as(order.person(), order.askedBy(), day, order.askedAs().equals(SEEN));
    }
}
