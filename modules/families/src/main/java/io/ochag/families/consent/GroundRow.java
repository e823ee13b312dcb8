package io.ochag.families.consent;

import io.ochag.families.ConsentId;
import io.ochag.kernel.access.DataClass;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.NotPersonal;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the ledger as the check needs it.
 *
 * @param ofFamily the family whose member the person is, where a family was asked about
 * @param familyId the family that the entry is confined to
 */
record GroundRow(
        ConsentId id,
        PersonId personId,
        @Nullable FamilyId ofFamily,
        @Nullable FamilyId familyId,
        @NotPersonal @Nullable String basis,
        @NotPersonal String[] dataClasses,
        @NotPersonal LocalDate fromDay,
        @NotPersonal @Nullable LocalDate toDay,
        boolean withdrawn) {
    boolean names(DataClass one) {
        return Arrays.asList(dataClasses).contains(one.value());
    }

    boolean inForce(LocalDate day) {
        return !withdrawn && !day.isBefore(fromDay) && (toDay == null || day.isBefore(toDay));
    }

    /** A basis that was ended is over, not taken back. */
    boolean takenBack() {
        return withdrawn && basis == null;
    }

    boolean over(LocalDate day) {
        return withdrawn || toDay != null && !day.isBefore(toDay);
    }

    String ground() {
        return basis == null ? "consent:" + id : "basis:" + basis + ":" + id;
    }
}
