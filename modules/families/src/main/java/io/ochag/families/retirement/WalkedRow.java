package io.ochag.families.retirement;

import io.ochag.families.FallingDue.Kind;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom the walk has come by.
 *
 * @param stands whether this record stands for the person, and they are somebody still
 * @param lastActivity null where nothing is known of any, or where it does not matter
 */
record WalkedRow(
        PersonId id,
        PlaceId placeId,
        boolean stands,
        Kind kind,
        @Nullable Instant lastActivity) {}
