package io.ochag.families.http;

import io.ochag.kernel.id.PersonId;

/** A person was registered. */
record PersonCreated(PersonId personId) {}
