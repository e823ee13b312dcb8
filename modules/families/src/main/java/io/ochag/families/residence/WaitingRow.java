package io.ochag.families.residence;

import io.ochag.families.MoveId;
import io.ochag.families.Residences.Waiting;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.person.NotPersonal;
import java.time.LocalDate;

/** A row of {@code family_move} that waits for an answer. */
record WaitingRow(MoveId id, PlaceId toPlace, @NotPersonal LocalDate movedOn) {
    Waiting shown() {
        return new Waiting(id, toPlace, movedOn);
    }
}
