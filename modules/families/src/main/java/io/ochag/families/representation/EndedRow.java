package io.ochag.families.representation;

import io.ochag.families.RepresentationId;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.event.RepresentationEnded;
import io.ochag.kernel.id.OrganisationId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.NotPersonal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A stretch that no longer holds from a day on. */
record EndedRow(
        RepresentationId id,
        PersonId representedId,
        @Nullable PersonId personId,
        @Nullable OrganisationId bodyId,
        @NotPersonal LocalDate toDay) {
    RepresentationEnded told(UUID eventId, Instant at, Actor actor) {
        return new RepresentationEnded(
                eventId, at, actor, Optional.ofNullable(personId), Optional.ofNullable(bodyId), representedId, toDay);
    }
}
