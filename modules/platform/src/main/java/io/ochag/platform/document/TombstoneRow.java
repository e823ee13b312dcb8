package io.ochag.platform.document;

import io.ochag.kernel.document.DeletionReason;
import io.ochag.kernel.document.DocumentId;
import io.ochag.kernel.document.DocumentOwner.RecordRef;
import io.ochag.kernel.document.RetentionClass;
import io.ochag.kernel.document.Tombstone;
import io.ochag.kernel.person.NotPersonal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code ochag_platform.document_tombstone}. */
public record TombstoneRow(
        DocumentId id,
        @NotPersonal @Nullable String partKind,
        @Nullable UUID partId,
        RetentionClass retention,
        DeletionReason reason,
        Instant deletedAt,
        @NotPersonal String deletedBy) {
    Tombstone shown() {
        RecordRef part = partKind == null || partId == null ? null : new RecordRef(partKind, partId);
        return new Tombstone(id, Optional.ofNullable(part), retention, reason, deletedAt, deletedBy);
    }
}
