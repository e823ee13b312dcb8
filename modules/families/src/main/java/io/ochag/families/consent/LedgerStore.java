package io.ochag.families.consent;

import io.ochag.families.BasisCode;
import io.ochag.families.ConsentId;
import io.ochag.families.ConsentLedger;
import io.ochag.families.FamiliesError;
import io.ochag.families.GiveConsent;
import io.ochag.families.GiveConsent.Form;
import io.ochag.families.GiveConsent.Signature;
import io.ochag.families.Recorded;
import io.ochag.families.StateBasis;
import io.ochag.families.StatedPaper;
import io.ochag.families.identity.Identities;
import io.ochag.families.person.PersonHere;
import io.ochag.families.representation.PaperColumns;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.DataClass;
import io.ochag.kernel.access.Visibility;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.IdSource;
import io.ochag.kernel.id.PersonId;
import io.ochag.platform.persistence.ActorText;
import io.ochag.platform.persistence.SqlArrays;
import io.ochag.platform.persistence.VisibleRows;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** Keeps the ledger. */
final class LedgerStore {
    private final LedgerMapper mapper;
    private final Identities identities;
    private final IdSource ids;
    private final Clock clock;

    @Inject
    LedgerStore(LedgerMapper mapper, Identities identities, IdSource ids, Clock clock) {
        this.mapper = mapper;
        this.identities = identities;
        this.ids = ids;
        this.clock = clock;
    }

    Optional<Basis> basis(BasisCode code) {
        return new Bases(mapper.bases()).find(code, LocalDate.now(clock));
    }

    /** @param person by the id that they go by now */
    ConsentId add(Actor actor, PersonId person, GiveConsent command, Signature signature, String signedAs) {
        Instant now = clock.instant();
        ConsentId id = new ConsentId(ids.next());
        mapper.add(new NewEntry(
                id,
                "CONSENT",
                person,
                command.family().map(identities::canonical).orElse(null),
                command.scope().purpose().value(),
                RecipientColumns.of(command.scope().to()),
                classes(command.scope()),
                identities.canonical(signature.by()),
                signedAs,
                signature.second().map(identities::canonical).orElse(null),
                command.form().map(Form::code).orElse(null),
                command.form().map(Form::version).orElse(null),
                null,
                PaperColumns.of(command.paper()),
                command.scope().during(),
                ActorText.of(actor),
                command.recorded().occurredAt().orElse(now),
                now,
                command.recorded().source()));
        return id;
    }

    /** @param person by the id that they go by now */
    ConsentId add(Actor actor, PersonId person, StateBasis command) {
        Instant now = clock.instant();
        ConsentId id = new ConsentId(ids.next());
        mapper.add(new NewEntry(
                id,
                "BASIS",
                person,
                command.family().map(identities::canonical).orElse(null),
                command.scope().purpose().value(),
                RecipientColumns.of(command.scope().to()),
                classes(command.scope()),
                null,
                null,
                null,
                null,
                null,
                command.basis(),
                PaperColumns.of(command.paper()),
                command.scope().during(),
                ActorText.of(actor),
                command.recorded().occurredAt().orElse(now),
                now,
                command.recorded().source()));
        return id;
    }

    /** An entry of somebody whom the actor may see; {@code access.not-found}. */
    EntryRow get(ConsentId id, Visibility visibility) {
        EntryRow found = mapper.find(id, VisibleRows.of(visibility));
        if (found == null) {
            throw DomainException.of(KernelError.NOT_FOUND);
        }
        return found;
    }

    /** Ends an entry at once; {@code families.consent-ended}, {@code version.stale}. */
    void end(
            Actor actor,
            EntryRow entry,
            long seen,
            Optional<PersonId> by,
            Optional<StatedPaper> paper,
            Recorded recorded) {
        requireNewest(entry, seen);
        if (entry.isOver(LocalDate.now(clock))) {
            throw DomainException.of(FamiliesError.CONSENT_ENDED);
        }
        Instant now = clock.instant();
        Withdrawal withdrawal = new Withdrawal(
                recorded.occurredAt().orElse(now), now, by.orElse(null), ActorText.of(actor), PaperColumns.of(paper));
        if (mapper.withdraw(entry.id(), seen, withdrawal) == 0) {
            throw DomainException.of(KernelError.STALE);
        }
    }

    /** {@code version.stale} where the actor has seen another version. */
    static void requireNewest(EntryRow entry, long seen) {
        if (entry.version() != seen) {
            throw DomainException.of(KernelError.STALE);
        }
    }

    /** The family must have the person as a member today, and be no secret to the actor; {@code access.not-found}. */
    void requireMember(PersonHere person, FamilyId family, Visibility visibility) {
        UUID[] families = SqlArrays.uuids(identities.aliasesOfFamilies(Set.of(family)));
        if (!mapper.isMember(person.records(), families, LocalDate.now(clock), VisibleRows.of(visibility))) {
            throw DomainException.of(KernelError.NOT_FOUND);
        }
    }

    /** A citizen sees no third person among those who signed, and nobody sees whom they must not. */
    ConsentLedger ledger(Actor actor, PersonHere person, Visibility visibility) {
        LocalDate today = LocalDate.now(clock);
        Predicate<PersonId> known = other -> !visibility.hiddenPersons().contains(other)
                && (!(actor instanceof Actor.Citizen citizen)
                        || other.equals(citizen.person())
                        || person.goesBy(other));
        return new ConsentLedger(
                person.id(),
                mapper.of(person.records(), VisibleRows.of(visibility)).stream()
                        .map(row -> row.shown(today, known))
                        .toList());
    }

    private static String[] classes(GiveConsent.Scope scope) {
        return scope.classes().stream().map(DataClass::value).sorted().toArray(String[]::new);
    }
}
