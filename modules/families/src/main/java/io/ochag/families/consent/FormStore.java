package io.ochag.families.consent;

import io.ochag.families.ConsentForm;
import io.ochag.families.ConsentForms;
import io.ochag.families.FamiliesError;
import io.ochag.families.FamiliesPermission;
import io.ochag.families.GiveConsent.Form;
import io.ochag.kernel.access.AccessControl;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Reach;
import io.ochag.kernel.access.Subject;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.error.Violation;
import io.ochag.kernel.text.LocalText;
import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.persistence.ActorText;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** {@link ConsentForms} on PostgreSQL. */
final class FormStore implements ConsentForms {
    private static final LocalText UNKNOWN =
            new LocalText("Такой формы или такой её редакции нет.", "There is no such form, or not in this version.");

    private final Transactions transactions;
    private final AccessControl access;
    private final FormMapper mapper;
    private final Clock clock;

    @Inject
    FormStore(Transactions transactions, AccessControl access, FormMapper mapper, Clock clock) {
        this.transactions = transactions;
        this.access = access;
        this.mapper = mapper;
        this.clock = clock;
    }

    @Override
    public List<ConsentForm> all(Actor actor) {
        return transactions.read(() -> {
            access.require(actor, FamiliesPermission.CONSENT, Subject.any());
            return mapper.all().stream().map(FormRow::shown).toList();
        });
    }

    @Override
    public int publish(Actor actor, NewText text) {
        return transactions.write(() -> {
            access.require(actor, FamiliesPermission.CONSENT_FORMS, Subject.any());
            boolean everywhere =
                    access.visibility(actor, FamiliesPermission.CONSENT_FORMS).reach() instanceof Reach.Everywhere;
            if (!everywhere) {
                throw DomainException.of(KernelError.FORBIDDEN);
            }
            int version = mapper.next(text.code());
            if (mapper.add(text, version, clock.instant(), ActorText.of(actor)) == 0) {
                throw DomainException.of(FamiliesError.ALREADY_STATED);
            }
            return version;
        });
    }

    /** A violation where the named form is not there. Runs inside a unit of work. */
    List<Violation> unknown(Optional<Form> form) {
        return form.filter(named -> !mapper.has(named.code(), named.version())).isEmpty()
                ? List.of()
                : List.of(new Violation("/form", "families.form-unknown", UNKNOWN));
    }
}
