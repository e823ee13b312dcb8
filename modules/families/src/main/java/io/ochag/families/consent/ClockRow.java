package io.ochag.families.consent;

import io.ochag.families.ClockId;
import io.ochag.families.ConsentId;
import io.ochag.families.DestructionClock;
import io.ochag.families.DestructionClock.Reason;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.NotPersonal;
import java.time.Instant;
import java.time.LocalDate;

/** An open clock. */
record ClockRow(
        ClockId id,
        ConsentId consentId,
        PersonId personId,
        Reason reason,
        @NotPersonal LocalDate startedOn,
        @NotPersonal LocalDate lastDay,
        Instant dueAt,
        boolean provisional,
        boolean overdue,
        long version) {
    /** Overdue from the moment on, whether or not the sweep has been by. */
    DestructionClock shown(Instant now) {
        return new DestructionClock(
                id,
                consentId,
                personId,
                reason,
                startedOn,
                lastDay,
                dueAt,
                provisional,
                overdue || !now.isBefore(dueAt),
                version);
    }
}
