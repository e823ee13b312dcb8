package io.ochag.families;

import io.ochag.kernel.id.OrganisationId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.person.NotPersonal;

/** To whom data may be shown or given. */
public sealed interface DataRecipient {
    /** All its places. */
    record Organisation(OrganisationId organisation) implements DataRecipient {}

    record Place(PlaceId place) implements DataRecipient {}

    /** Somebody outside who gets data on paper or as a file. */
    record Agency(AgencyCode agency) implements DataRecipient {}

    /** A program, by the id of its key. */
    record Machine(@NotPersonal String key) implements DataRecipient {}
}
