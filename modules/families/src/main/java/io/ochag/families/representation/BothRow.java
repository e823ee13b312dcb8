package io.ochag.families.representation;

import io.ochag.kernel.id.PersonId;
import org.jspecify.annotations.Nullable;

/** The two records that a stretch binds. */
record BothRow(PersonId representedId, @Nullable PersonId personId) {}
