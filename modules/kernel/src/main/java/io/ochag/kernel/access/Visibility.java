package io.ochag.kernel.access;

import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import java.util.Set;

/**
 * Which rows an actor may see under one permission, resolved before the SQL and inside the same unit of work. Absent and invisible rows
 * answer alike because the same statement runs for both.
 */
public record Visibility(Reach reach, Set<PersonId> hiddenPersons, Set<FamilyId> hiddenFamilies) {
    public Visibility {
        hiddenPersons = Set.copyOf(hiddenPersons);
        hiddenFamilies = Set.copyOf(hiddenFamilies);
    }
}
