package io.ochag.kernel.audit;

import io.ochag.kernel.access.Actor;
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
 */
public record AuditEntry(
        Actor actor, String operation, Set<FamilyId> families, Set<PersonId> persons, Optional<PlaceId> place) {
    public AuditEntry {
        families = Set.copyOf(families);
        persons = Set.copyOf(persons);
    }

    public static AuditEntry of(Actor actor, String operation) {
        return new AuditEntry(actor, operation, Set.of(), Set.of(), Optional.empty());
    }

    public AuditEntry families(Collection<FamilyId> touched) {
        return new AuditEntry(actor, operation, Set.copyOf(touched), persons, place);
    }

    public AuditEntry persons(Collection<PersonId> touched) {
        return new AuditEntry(actor, operation, families, Set.copyOf(touched), place);
    }

    public AuditEntry at(PlaceId touched) {
        return new AuditEntry(actor, operation, families, persons, Optional.of(touched));
    }
}
