package io.ochag.families.registry;

import io.ochag.families.FamiliesPermission;
import io.ochag.kernel.access.AccessControl;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Coverage;
import io.ochag.kernel.access.DataClass;
import io.ochag.kernel.access.Subject;
import io.ochag.kernel.id.PersonId;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Whom an actor may be told of: who is kept where they find people, is not hidden from them, and whose identity consents or legal bases let them see.
 * Everybody else is as good as absent. The same as for candidates of a registration.
 */
public final class NamedPersons {
    private final PersonStore persons;
    private final AccessControl access;

    @Inject
    NamedPersons(PersonStore persons, AccessControl access) {
        this.persons = persons;
        this.access = access;
    }

    /** Those of these persons, each with the ground that they are shown on. */
    public Map<PersonId, Coverage> among(Actor actor, Collection<PersonId> asked) {
        if (asked.isEmpty()) {
            return Map.of();
        }
        List<SeenRow> seen = access.visibilityIfGranted(actor, FamiliesPermission.FIND)
                .map(visibility -> persons.seen(asked, visibility))
                .orElse(List.of());
        Map<Subject, Coverage> coverages = access.coverage(
                actor,
                FamiliesPermission.FIND,
                seen.stream().map(SeenRow::subject).collect(Collectors.toSet()));
        Map<PersonId, Coverage> named = new HashMap<>();
        for (SeenRow row : seen) {
            Coverage coverage = coverages.get(row.subject());
            if (coverage != null && coverage.shows(DataClass.IDENTITY)) {
                named.put(row.id(), coverage);
            }
        }
        return named;
    }
}
