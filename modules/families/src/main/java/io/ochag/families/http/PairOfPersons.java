package io.ochag.families.http;

import io.ochag.kernel.id.PersonId;

/** Two persons to look at before they are merged, as they come in. */
record PairOfPersons(PersonId merged, PersonId into) {}
