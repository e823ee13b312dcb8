package io.ochag.families.http;

import io.ochag.documents.TableFormat;
import io.ochag.families.ExportFamilies;
import io.ochag.kernel.id.MunicipalityCode;
import io.ochag.kernel.id.PlaceId;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Families to export, as it comes in. */
record ExportBody(
        @Nullable PlaceId placeId,
        @Nullable MunicipalityCode municipality,
        @Size(min = 1, max = 12) List<ExportFamilies.Column> columns,
        LeavingBody leaving) {
    ExportFamilies command(TableFormat format) {
        return new ExportFamilies(
                Optional.ofNullable(placeId), Optional.ofNullable(municipality), columns, format, leaving.told());
    }
}
