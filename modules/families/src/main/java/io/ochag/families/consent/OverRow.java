package io.ochag.families.consent;

import io.ochag.families.ConsentId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.NotPersonal;
import java.time.LocalDate;

/** A consent whose term is over. */
record OverRow(ConsentId id, PersonId personId, @NotPersonal LocalDate overOn) {}
