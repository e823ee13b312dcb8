package io.ochag.families.consent;

import io.ochag.families.representation.PaperColumns;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.NotPersonal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The end of an entry by somebody's will.
 *
 * @param by nobody for a legal basis
 */
record Withdrawal(
        Instant at,
        Instant recordedAt,
        @Nullable PersonId by,
        @NotPersonal String enteredBy,
        PaperColumns paper) {}
