package io.ochag.families.consent;

import io.ochag.families.ClockId;
import io.ochag.families.ConsentId;
import io.ochag.families.DestructionClock.Reason;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.NotPersonal;
import java.time.Instant;
import java.time.LocalDate;

/** A clock to start. */
record NewClock(
        ClockId id,
        ConsentId consent,
        PersonId person,
        Reason reason,
        @NotPersonal LocalDate startedOn,
        @NotPersonal LocalDate lastDay,
        Instant dueAt,
        boolean provisional) {}
