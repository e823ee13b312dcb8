package io.ochag.families.consent;

import io.ochag.families.ConsentId;
import io.ochag.families.FamiliesError;
import io.ochag.families.GiveConsent;
import io.ochag.families.GiveConsent.Signature;
import io.ochag.families.WithdrawConsent;
import io.ochag.families.law.LawBook;
import io.ochag.families.person.PersonDesk;
import io.ochag.families.person.PersonHere;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Visibility;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.Violation;
import io.ochag.kernel.id.PersonId;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The steps of giving a consent, and who may take it back. */
final class Giving {
    private final PersonDesk desk;
    private final LawBook laws;
    private final Signing signing;
    private final LedgerStore store;
    private final FormStore forms;

    @Inject
    Giving(PersonDesk desk, LawBook laws, Signing signing, LedgerStore store, FormStore forms) {
        this.desk = desk;
        this.laws = laws;
        this.signing = signing;
        this.store = store;
        this.forms = forms;
    }

    ConsentId give(Actor actor, PersonHere person, GiveConsent command, Visibility visibility) {
        List<Violation> wrong = new ArrayList<>(ConsentRules.consent(command, desk.today(), laws.read()));
        wrong.addAll(desk.wrongTimes(command.recorded(), desk.today(), false));
        wrong.addAll(forms.unknown(command.form()));
        PersonDesk.refuse(wrong);
        Signature signature = attested(actor, command.signature());
        requireKnown(actor, person, signature.by());
        signature.second().ifPresent(second -> requireKnown(actor, person, second));
        command.family().ifPresent(family -> store.requireMember(person, family, visibility));
        return store.add(actor, person.id(), command, signature, signing.toGive(person, signature));
    }

    /** What a citizen says of papers and of others' signatures, nobody has seen. */
    private static Signature attested(Actor actor, Signature signature) {
        return actor instanceof Actor.Citizen
                ? new Signature(signature.by(), Optional.empty(), signature.on(), false)
                : signature;
    }

    void requireMayWithdraw(Actor actor, PersonHere person, WithdrawConsent command) {
        requireKnown(actor, person, command.by());
        boolean byWorker = !(actor instanceof Actor.Citizen);
        signing.toWithdraw(person, command.by(), byWorker && command.papersSeen(), desk.today());
    }

    /** A citizen signs in nobody else's name; a worker records who signed on paper, of those whom they may find. */
    private void requireKnown(Actor actor, PersonHere person, PersonId signer) {
        if (actor instanceof Actor.Citizen citizen) {
            if (!citizen.person().equals(signer)) {
                throw DomainException.of(FamiliesError.MAY_NOT_SIGN);
            }
        } else if (!person.goesBy(signer)) {
            desk.requireFound(actor, Set.of(signer));
        }
    }
}
