package io.ochag.families.subject;

import io.ochag.families.FamiliesError;
import io.ochag.families.identity.Identities;
import io.ochag.families.representation.ActingBook;
import io.ochag.kernel.directory.Act;
import io.ochag.kernel.directory.MayAct;
import io.ochag.kernel.directory.MayAct.AskWorker;
import io.ochag.kernel.directory.MayAct.NeedsSecondSignature;
import io.ochag.kernel.directory.MayAct.Question;
import io.ochag.kernel.directory.MayAct.Yes;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.id.PersonId;
import io.ochag.platform.persistence.SqlArrays;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;

/** Whether somebody may ask what is held about a person. */
final class Asking {
    /** A worker has seen papers; the records did not decide. */
    private static final String SEEN = "papers-seen";

    private final ActingBook book;
    private final Identities identities;
    private final OrderMapper mapper;

    @Inject
    Asking(ActingBook book, Identities identities, OrderMapper mapper) {
        this.book = book;
        this.identities = identities;
        this.mapper = mapper;
    }

    boolean isOwn(PersonId person, PersonId askedBy) {
        return identities.aliasesOfPersons(Set.of(person)).contains(askedBy);
    }

    /** As what they ask, as a code; {@code families.may-not-ask}, {@code families.asker-uncertain}. */
    String as(PersonId person, PersonId askedBy, LocalDate day, boolean papersSeen) {
        boolean own = isOwn(person, askedBy);
        Question question = new Question(own ? person : askedBy, person, Act.EXPORT, day);
        MayAct answer = book.mayAct(Set.of(question)).get(question);
        boolean hidden = !own && mapper.isRestricted(SqlArrays.uuids(identities.aliasesOfPersons(Set.of(person))), day);
        if (answer instanceof Yes yes && (papersSeen || !hidden)) {
            return yes.ground();
        }
        // whom somebody has hidden may be hidden from the very one who asks
        if (answer instanceof AskWorker || answer instanceof NeedsSecondSignature || answer instanceof Yes) {
            if (papersSeen) {
                return SEEN;
            }
            throw DomainException.of(FamiliesError.ASKER_UNCERTAIN);
        }
        throw DomainException.of(FamiliesError.MAY_NOT_ASK);
    }
}
