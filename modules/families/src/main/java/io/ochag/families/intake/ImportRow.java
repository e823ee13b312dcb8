package io.ochag.families.intake;

import io.ochag.families.BeginImport.Format;
import io.ochag.families.ImportId;
import io.ochag.families.ImportStatus;
import io.ochag.families.ImportStatus.Mode;
import io.ochag.families.ImportStatus.State;
import io.ochag.families.RegisterCode;
import io.ochag.kernel.document.DocumentId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.person.NotPersonal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of {@code import_run} without its mapping. */
public record ImportRow(
        ImportId id,
        PlaceId placeId,
        RegisterCode register,
        Format format,
        @Nullable DocumentId documentId,
        @NotPersonal @Nullable String sha256,
        State state,
        @Nullable Mode mode,
        boolean duplicateCheck,
        @NotPersonal @Nullable String reason,
        @NotPersonal String[] reasonAt,
        long position,
        @Nullable Long total,
        long seen,
        long accepted,
        long duplicates,
        long rejected,
        long version,
        Instant begunAt,
        @NotPersonal @Nullable String runBy) {

    ImportStatus status() {
        return new ImportStatus(
                id,
                placeId,
                register,
                state,
                Optional.ofNullable(mode),
                duplicateCheck,
                Optional.ofNullable(reason),
                List.of(reasonAt),
                Optional.ofNullable(total),
                seen,
                accepted,
                duplicates,
                rejected,
                begunAt,
                version);
    }
}
