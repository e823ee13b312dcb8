package io.ochag.families.consent;

import io.ochag.families.ClockId;
import io.ochag.kernel.access.Subject;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;

/** A clock that a command is about. */
record RunningRow(ClockId id, PersonId personId, PlaceId placeId, boolean closed, long version) {
    Subject subject() {
        return Subject.person(personId, placeId);
    }
}
