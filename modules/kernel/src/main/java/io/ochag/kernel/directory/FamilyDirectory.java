package io.ochag.kernel.directory;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.event.Recipient;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Port: what is known of families, in bulk. {@code families} supplies it, or the host from its own clients. Ids that do not exist or are hidden
 * from the actor are absent from every answer, and the two cannot be told apart.
 */
public interface FamilyDirectory {
    /** Which of these families exist and are not hidden from the actor. */
    Set<FamilyId> find(Actor actor, Set<FamilyId> families);

    /** What a list shows for each family: main contact's or eldest member's name, as the actor may see it. */
    Map<FamilyId, Label> labels(Actor actor, Set<FamilyId> families);

    /** The family that each id stands for now: itself, or the one it was merged into. */
    Map<FamilyId, FamilyId> canonical(Set<FamilyId> families);

    /** Every id, this one included, that stands for the same family now. Rows of any module may carry any of them. */
    Set<FamilyId> aliases(FamilyId family);

    /** The person that each id stands for now; one that nobody knows, or where persons are not merged, stands for itself. */
    default Map<PersonId, PersonId> canonicalPersons(Set<PersonId> persons) {
        return persons.stream().collect(Collectors.toMap(person -> person, person -> person));
    }

    /** Every id, this one included, that stands for the same person now. Rows of any module may carry any of them. */
    default Set<PersonId> aliases(PersonId person) {
        return Set.of(person);
    }

    /**
     * How these recipients can be reached now, each list with the most suitable first; unsafe contacts are in it and marked, and a value that is
     * unsafe once is unsafe wherever it occurs in the list. For a family: those of its adults that were told for this family's card. For a person:
     * the person's own, and never what was told for the card of another family than the only one. Recipients that do not exist are absent; those
     * without a contact have an empty list. Nothing is hidden here: it is for sending, and what it answers is never shown to anybody.
     */
    Map<Recipient, List<Contact>> contacts(Set<Recipient> recipients);

    /**
     * Whether each adult may act for each person on each day; a question about somebody who does not exist is absent. Nothing is hidden here: every
     * consent, contract, booking, handover, export and message asks it before it is done, for the day on which it takes place.
     */
    Map<MayAct.Question, MayAct> mayAct(Set<MayAct.Question> questions);

    /** A family's name in a list. It prints masked. */
    record Label(FamilyId family, @PersonalData(Kind.NAME) String text) {
        @Override
        public String toString() {
            return "Label[" + family + "]";
        }
    }
}
