package io.ochag.kernel.document;

import io.ochag.kernel.person.NotPersonal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A file without its content.
 *
 * @param size in bytes
 * @param sha256 of the content, 64 hexadecimal digits
 * @param keepUntil the first day on which it may be deleted because its term is over; empty: kept without end
 * @param held a legal hold stands: it is not deleted whatever the term
 */
public record StoredDocument(
        DocumentId id,
        DocumentOwner owner,
        DocumentName name,
        MediaType type,
        long size,
        @NotPersonal String sha256,
        RetentionClass retention,
        @NotPersonal Optional<LocalDate> keepUntil,
        boolean held,
        Instant storedAt) {}
