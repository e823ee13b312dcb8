package io.ochag.families.http;

import io.ochag.families.AgencyCode;
import io.ochag.families.DataRecipient;
import io.ochag.kernel.error.InvalidValueException;
import io.ochag.kernel.id.OrganisationId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.person.NotPersonal;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * To whom data may be shown or given: exactly one of these.
 *
 * @param machine id of a program's key
 */
record RecipientBody(
        @Nullable OrganisationId organisationId,
        @Nullable PlaceId placeId,
        @Nullable AgencyCode agency,
        @NotPersonal @Size(max = 100) @Nullable String machine) {
    RecipientBody {
        if (Stream.of(organisationId, placeId, agency, machine)
                        .filter(Objects::nonNull)
                        .count()
                != 1) {
            throw new InvalidValueException("families.recipient-one");
        }
    }

    DataRecipient recipient() {
        if (organisationId != null) {
            return new DataRecipient.Organisation(organisationId);
        }
        if (placeId != null) {
            return new DataRecipient.Place(placeId);
        }
        return agency != null
                ? new DataRecipient.Agency(agency)
                : new DataRecipient.Machine(Objects.requireNonNull(machine));
    }

    static RecipientBody of(DataRecipient recipient) {
        if (recipient instanceof DataRecipient.Organisation one) {
            return new RecipientBody(one.organisation(), null, null, null);
        }
        if (recipient instanceof DataRecipient.Place one) {
            return new RecipientBody(null, one.place(), null, null);
        }
        if (recipient instanceof DataRecipient.Agency one) {
            return new RecipientBody(null, null, one.agency(), null);
        }
        return new RecipientBody(null, null, null, ((DataRecipient.Machine) recipient).key());
    }
}
