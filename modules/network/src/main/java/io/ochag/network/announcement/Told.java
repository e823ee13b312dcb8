package io.ochag.network.announcement;

import io.ochag.kernel.person.NotPersonal;
import io.ochag.network.Cuts;
import java.time.LocalDate;
import java.util.UUID;

/** A fact that was, or is to be, told: something begins (1) or ends (-1). */
record Told(UUID factId, int quantity, @NotPersonal LocalDate day, Cuts cuts) {
    boolean says(int thisQuantity, LocalDate thisDay, Cuts theseCuts) {
        return quantity == thisQuantity && day.equals(thisDay) && cuts.sameLineAs(theseCuts);
    }
}
