package io.ochag.kernel.audit;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Coverage;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * One access to data about people: who, what operation, whom it touched. It holds ids and codes only; a list is one entry with everybody on it.
 * Time and purpose are added by the trail.
 *
 * @param operation what was done, dotted, module first: {@code families.card}
 * @param place where the touched data belong, if one place
 * @param ground on what ground data were shown or refused, as codes and ids
 */
public record AuditEntry(
        Actor actor,
        String operation,
        Set<FamilyId> families,
        Set<PersonId> persons,
        Optional<PlaceId> place,
        Optional<String> ground) {
    public AuditEntry {
        families = Set.copyOf(families);
        persons = Set.copyOf(persons);
    }

    public static AuditEntry of(Actor actor, String operation) {
        return new AuditEntry(actor, operation, Set.of(), Set.of(), Optional.empty(), Optional.empty());
    }

    public AuditEntry families(Collection<FamilyId> touched) {
        return new AuditEntry(actor, operation, Set.copyOf(touched), persons, place, ground);
    }

    public AuditEntry persons(Collection<PersonId> touched) {
        return new AuditEntry(actor, operation, families, Set.copyOf(touched), place, ground);
    }

    public AuditEntry at(PlaceId touched) {
        return new AuditEntry(actor, operation, families, persons, Optional.of(touched), ground);
    }

    /** What consent and legal bases said about those whose data were shown or withheld. */
    public AuditEntry onGround(Collection<Coverage> coverages) {
        String text = Coverage.grounds(coverages);
        return new AuditEntry(
                actor, operation, families, persons, place, text.isEmpty() ? Optional.empty() : Optional.of(text));
    }
}
