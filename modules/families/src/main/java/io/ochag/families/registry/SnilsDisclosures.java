package io.ochag.families.registry;

import io.ochag.families.DisclosureRules;
import io.ochag.families.FamiliesError;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.audit.AuditEntry;
import io.ochag.kernel.audit.AuditTrail;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.Snils;
import io.ochag.platform.persistence.ActorText;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells that a СНИЛС is registered, and keeps watch over it where the actor may not see whose it is: each time is recorded in the access log, though
 * the registration is undone, and it is told about so many persons only; the same one again tells nothing new. Whoever has learnt of too many
 * registers with no number at all, taken or free, so that the refusal tells nothing; without a number nobody is kept from help. Counted in this
 * process alone.
 */
public final class SnilsDisclosures {
    private final PersonStore persons;
    private final NamedPersons named;
    private final AuditTrail trail;
    private final DisclosureRules rules;
    private final Clock clock;
    private final Map<String, Map<PersonId, Instant>> told = new HashMap<>();

    @Inject
    SnilsDisclosures(PersonStore persons, NamedPersons named, AuditTrail trail, DisclosureRules rules, Clock clock) {
        this.persons = persons;
        this.named = named;
        this.trail = trail;
        this.rules = rules;
        this.clock = clock;
    }

    /** {@code families.snils-too-often}, saying when the next registration with a number makes sense. */
    public void pass(Actor actor) {
        Instant now = clock.instant();
        wait(actor, now).ifPresent(wait -> {
            throw DomainException.of(
                    FamiliesError.SNILS_TOO_OFTEN, Map.of("retry-after", Long.toString(wait.toSeconds() + 1)));
        });
    }

    /** Whether {@link #pass} would let the actor pass. */
    boolean allows(Actor actor) {
        return wait(actor, clock.instant()).isEmpty();
    }

    /** What to refuse with where the number is taken. */
    public DomainException taken(Actor actor, Optional<Snils> snils) {
        snils.flatMap(persons::holder)
                .filter(person -> isHidden(actor, person))
                .ifPresent(person -> told(actor, person));
        return DomainException.of(FamiliesError.SNILS_TAKEN);
    }

    /** Whose number this is, for a question that is not a registration; what it tells is to be {@link #told} about. */
    public Optional<PersonId> holder(Snils snils) {
        return persons.holder(snils);
    }

    /** Records that the actor has learnt of somebody invisible that their number is registered. */
    public void told(Actor actor, PersonId person) {
        trail.read(AuditEntry.of(actor, "families.snils-taken").persons(Set.of(person)));
        count(actor, person, clock.instant());
    }

    private boolean isHidden(Actor actor, PersonId person) {
        return named.among(actor, Set.of(person)).isEmpty();
    }

    private synchronized Optional<Duration> wait(Actor actor, Instant now) {
        Map<PersonId, Instant> known = told.getOrDefault(key(actor), new HashMap<>());
        known.values().removeIf(at -> !at.plus(rules.window()).isAfter(now));
        if (known.size() < rules.most()) {
            return Optional.empty();
        }
        return known.values().stream()
                .min(Comparator.naturalOrder())
                .map(first -> Duration.between(now, first.plus(rules.window())));
    }

    private synchronized void count(Actor actor, PersonId person, Instant now) {
        told.computeIfAbsent(key(actor), nobody -> new HashMap<>()).putIfAbsent(person, now);
    }

    /** A worker in two posts is one person. */
    private static String key(Actor actor) {
        return actor instanceof Actor.Staff worker ? "staff:" + worker.staff() : ActorText.of(actor);
    }
}
