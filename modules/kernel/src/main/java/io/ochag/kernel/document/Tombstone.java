package io.ochag.kernel.document;

import io.ochag.kernel.person.NotPersonal;
import java.time.Instant;
import java.util.Optional;

/**
 * What is left of a deleted file: that it was, and why it is no more.
 *
 * @param deletedBy ids only, such as {@code staff:<worker>/<post>}
 */
public record Tombstone(
        DocumentId id,
        Optional<DocumentOwner.RecordRef> part,
        RetentionClass retention,
        DeletionReason reason,
        Instant deletedAt,
        @NotPersonal String deletedBy) {}
