package io.ochag.families.restriction;

import io.ochag.kernel.access.Restrictions.Hidden;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

/** Everybody whom an actor must not see. */
record HiddenRow(UUID[] persons, UUID[] families) {
    Hidden hidden() {
        return new Hidden(
                Arrays.stream(persons).map(PersonId::new).collect(Collectors.toSet()),
                Arrays.stream(families).map(FamilyId::new).collect(Collectors.toSet()));
    }
}
