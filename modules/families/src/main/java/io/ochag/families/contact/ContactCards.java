package io.ochag.families.contact;

import static io.ochag.families.FamiliesPermission.READ;

import io.ochag.families.PersonContacts;
import io.ochag.families.person.PersonDesk;
import io.ochag.families.person.PersonHere;
import io.ochag.kernel.access.AccessControl;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Coverage;
import io.ochag.kernel.access.DataClass;
import io.ochag.kernel.access.Visibility;
import io.ochag.kernel.audit.AuditEntry;
import io.ochag.kernel.audit.AuditTrail;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.tx.Transactions;
import jakarta.inject.Inject;
import java.util.Set;

/** Shows how a person can be reached to whom consents and legal bases allow it. */
final class ContactCards {
    private final Transactions transactions;
    private final AccessControl access;
    private final AuditTrail trail;
    private final PersonDesk desk;
    private final Phones phones;
    private final Speech speech;

    @Inject
    ContactCards(
            Transactions transactions,
            AccessControl access,
            AuditTrail trail,
            PersonDesk desk,
            Phones phones,
            Speech speech) {
        this.transactions = transactions;
        this.access = access;
        this.trail = trail;
        this.desk = desk;
        this.phones = phones;
        this.speech = speech;
    }

    PersonContacts of(Actor actor, PersonId id) {
        Seen seen = transactions.read(() -> {
            PersonHere person = desk.read(actor, id, DataClass.CONTACT);
            return new Seen(card(person, access.visibility(actor, READ)), desk.coverage(actor, person));
        });
        trail.read(AuditEntry.of(actor, "families.contacts")
                .persons(Set.of(seen.card().person()))
                .at(seen.card().place())
                .onGround(Set.of(seen.coverage())));
        return seen.card();
    }

    private PersonContacts card(PersonHere person, Visibility visibility) {
        SpeechRow spoken = speech.of(person.records());
        return new PersonContacts(
                person.id(),
                person.placeId(),
                phones.of(person.records(), visibility).stream()
                        .map(ToldPhoneRow::shown)
                        .toList(),
                phones.former(person.records(), visibility).stream()
                        .map(FormerPhoneRow::shown)
                        .toList(),
                spoken.spoken(),
                spoken.interpreter(),
                spoken.wished(),
                person.version());
    }

    private record Seen(PersonContacts card, Coverage coverage) {}
}
