package io.ochag.families.contact;

import static io.ochag.families.FamiliesPermission.READ;
import static io.ochag.families.FamiliesPermission.WRITE;

import io.ochag.families.Contacts;
import io.ochag.families.PersonContacts;
import io.ochag.families.PhoneId;
import io.ochag.families.Recorded;
import io.ochag.families.desk.Checks;
import io.ochag.families.desk.Desk;
import io.ochag.families.desk.Entered;
import io.ochag.families.desk.FamilyHere;
import io.ochag.families.desk.PersonHere;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.tx.Transactions;
import jakarta.inject.Inject;
import java.util.Optional;

/** {@link Contacts} on PostgreSQL. */
final class StoredContacts implements Contacts {
    private final Transactions transactions;
    private final Desk desk;
    private final Phones phones;
    private final Speech speech;
    private final ContactCards cards;
    private final Trace trace;

    @Inject
    StoredContacts(
            Transactions transactions, Desk desk, Phones phones, Speech speech, ContactCards cards, Trace trace) {
        this.transactions = transactions;
        this.desk = desk;
        this.phones = phones;
        this.speech = speech;
        this.cards = cards;
        this.trace = trace;
    }

    @Override
    public PersonContacts of(Actor actor, PersonId person) {
        return cards.of(actor, person);
    }

    @Override
    public PhoneTold tell(Actor actor, TellPhone command) {
        return transactions.write(() -> {
            PersonHere person = desk.person(actor, WRITE, command.person());
            Optional<FamilyHere> family = command.family().map(one -> desk.family(actor, WRITE, one));
            Entered entered = desk.entered(actor, command.recorded(), new Checks());
            desk.raise(person, command.version());
            PhoneId phone = phones.add(person, family, command.phone(), desk.today());
            trace.changed(actor, person, family.map(FamilyHere::id), "families.tell-phone", entered);
            return new PhoneTold(person.id(), command.version() + 1, phone);
        });
    }

    @Override
    public long mark(Actor actor, MarkPhone command) {
        Change change = new Change(command.person(), command.version(), command.phone(), command.recorded());
        return change(
                actor,
                change,
                "families.mark-phone",
                (person, phone, entered) -> phones.mark(person, phone, command.preferred(), command.unsafeToCall()));
    }

    @Override
    public long end(Actor actor, EndPhone command) {
        Change change = new Change(command.person(), command.version(), command.phone(), command.recorded());
        return change(
                actor,
                change,
                "families.end-phone",
                (person, phone, entered) -> phones.end(phone, command.reason(), entered));
    }

    @Override
    public long communicate(Actor actor, StateCommunication command) {
        return transactions.write(() -> {
            PersonHere person = desk.person(actor, WRITE, command.person());
            Entered entered = desk.entered(actor, command.recorded(), speech.checks(command));
            desk.raise(person, command.version());
            speech.state(person.id(), command, entered);
            trace.changed(actor, person, Optional.empty(), "families.state-communication", entered);
            return command.version() + 1;
        });
    }

    @Override
    public Languages languages(Actor actor) {
        return transactions.read(() -> {
            desk.visibility(actor, READ);
            return new Languages(speech.languages());
        });
    }

    private interface Made {
        void change(PersonHere person, ToldPhoneRow phone, Entered entered);
    }

    private record Change(PersonId person, long version, PhoneId phone, Recorded recorded) {}

    private long change(Actor actor, Change change, String operation, Made made) {
        return transactions.write(() -> {
            PersonHere person = desk.person(actor, WRITE, change.person());
            ToldPhoneRow phone = phones.get(person, change.phone(), desk.visibility(actor, WRITE));
            Entered entered = desk.entered(actor, change.recorded(), new Checks());
            desk.raise(person, change.version());
            made.change(person, phone, entered);
            trace.changed(actor, person, phone.family(), operation, entered);
            return change.version() + 1;
        });
    }
}
