package io.ochag.families.representation;

import io.ochag.families.GroundCode;
import io.ochag.families.Recorded;
import io.ochag.families.RepresentationId;
import io.ochag.families.RepresentationState;
import io.ochag.kernel.id.OrganisationId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.time.DateRange;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A new row of {@code representation}.
 *
 * @param statedBy the actor, as ids
 */
record NewStretch(
        RepresentationId id,
        PersonId represented,
        @Nullable PersonId person,
        @Nullable OrganisationId body,
        GroundCode ground,
        RepresentationState state,
        @NotPersonal String[] acts,
        PaperColumns paper,
        DateRange during,
        @Nullable RepresentationId follows,
        @Nullable RepresentationId corrects,
        @NotPersonal String statedBy,
        Instant occurredAt,
        Instant recordedAt,
        Recorded.Source source) {}
