package io.ochag.documents.export;

import io.ochag.documents.ExportLog;
import io.ochag.documents.ExportNumber;
import io.ochag.kernel.person.NotPersonal;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a row of {@code export_record} tells of its addressee. */
record SentRow(
        long number,
        Instant at,
        ExportLog.To addresseeKind,
        @NotPersonal @Nullable String addresseeName,
        @NotPersonal String purpose,
        boolean whole) {
    ExportLog.Sent shown() {
        return new ExportLog.Sent(
                new ExportNumber(number), at, addresseeKind, Optional.ofNullable(addresseeName), purpose, whole);
    }
}
