package io.ochag.families.consent;

import io.ochag.families.ConsentId;
import io.ochag.families.GiveConsent;
import io.ochag.families.WithdrawConsent;
import io.ochag.families.law.LawBook;
import io.ochag.families.person.PersonDesk;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Visibility;
import io.ochag.kernel.error.Violation;
import io.ochag.kernel.id.PersonId;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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

    ConsentId give(Actor actor, GiveConsent command, Visibility visibility) {
        List<Violation> wrong = new ArrayList<>(ConsentRules.consent(command, desk.today(), laws.read()));
        wrong.addAll(desk.wrongTimes(command.recorded(), desk.today(), false));
        wrong.addAll(forms.unknown(command.form()));
        PersonDesk.refuse(wrong);
        Set<PersonId> signers = new HashSet<>(Set.of(command.signature().by()));
        command.signature().second().ifPresent(signers::add);
        signers.remove(command.person());
        if (!signers.isEmpty()) {
            desk.requireFound(actor, signers);
        }
        command.family().ifPresent(family -> store.requireMember(command.person(), family, visibility));
        return store.add(actor, command, signing.toGive(command.person(), command.signature()));
    }

    void requireMayWithdraw(PersonId person, WithdrawConsent command) {
        signing.toWithdraw(person, command.by(), command.papersSeen(), desk.today());
    }
}
