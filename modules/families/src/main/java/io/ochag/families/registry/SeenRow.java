package io.ochag.families.registry;

import io.ochag.kernel.access.Subject;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;

/**
 * A person whom an actor may find.
 *
 * @param canonicalId what they go by now
 * @param shownPlace where that record is kept
 */
public record SeenRow(PersonId id, PersonId canonicalId, PlaceId shownPlace) {
    Subject subject() {
        return Subject.person(canonicalId, shownPlace);
    }
}
