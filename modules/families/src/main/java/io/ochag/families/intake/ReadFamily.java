package io.ochag.families.intake;

import io.ochag.families.ImportFault;
import io.ochag.families.NewMember;
import io.ochag.kernel.id.MunicipalityCode;
import io.ochag.kernel.person.NotPersonal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A family as its rows in the file say.
 *
 * @param line its first row
 * @param lastLine its last row
 * @param key SHA-256 of what names it in the register
 * @param registeredOn when it was registered there
 * @param faults what cannot be taken; then the rest is worth nothing
 */
record ReadFamily(
        long line,
        long lastLine,
        int rows,
        @NotPersonal String key,
        Optional<MunicipalityCode> municipality,
        @NotPersonal Optional<LocalDate> registeredOn,
        List<NewMember> members,
        List<Found> faults) {
    ReadFamily {
        members = List.copyOf(members);
        faults = List.copyOf(faults);
    }

    /** A fault, with the title of its column where it is one column's. */
    record Found(ImportFault fault, @NotPersonal String column) {}
}
