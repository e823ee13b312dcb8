package io.ochag.families.consent;

import io.ochag.families.AgencyCode;
import io.ochag.families.DataRecipient;
import io.ochag.kernel.id.OrganisationId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.person.NotPersonal;

/** A recipient as two columns and back. */
record RecipientColumns(
        @NotPersonal String kind, @NotPersonal String id) {
    static RecipientColumns of(DataRecipient recipient) {
        if (recipient instanceof DataRecipient.Organisation one) {
            return new RecipientColumns("ORGANISATION", one.organisation().toString());
        }
        if (recipient instanceof DataRecipient.Place one) {
            return new RecipientColumns("PLACE", one.place().toString());
        }
        if (recipient instanceof DataRecipient.Agency one) {
            return new RecipientColumns("AGENCY", one.agency().value());
        }
        return new RecipientColumns("MACHINE", ((DataRecipient.Machine) recipient).key());
    }

    static DataRecipient recipient(String kind, String id) {
        return switch (kind) {
            case "ORGANISATION" -> new DataRecipient.Organisation(OrganisationId.parse(id));
            case "PLACE" -> new DataRecipient.Place(PlaceId.parse(id));
            case "AGENCY" -> new DataRecipient.Agency(new AgencyCode(id));
            default -> new DataRecipient.Machine(id);
        };
    }

    /** One text for one parameter: a statement takes several recipients as an array. */
    String joined() {
        return kind + ' ' + id;
    }
}
