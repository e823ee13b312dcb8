package io.ochag.families.retirement;

import io.ochag.families.FallingDue.Erased;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.person.NotPersonal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Somebody whom the walk has listed, and how much would be erased. */
record DueRow(
        PersonId id,
        PlaceId placeId,
        int names,
        int numbers,
        int papers,
        int phones,
        int addresses,
        int notes,
        @NotPersonal @Nullable LocalDate planned) {
    Erased erased() {
        return new Erased(names, numbers, papers, phones, addresses, notes);
    }
}
