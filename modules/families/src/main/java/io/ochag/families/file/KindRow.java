package io.ochag.families.file;

import io.ochag.families.PaperKindCode;
import io.ochag.families.PersonFiles.PaperKind;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.text.LocalText;
import org.jspecify.annotations.Nullable;

/** A row of {@code document_kind}. */
record KindRow(
        PaperKindCode code,
        @NotPersonal String titleRu,
        @NotPersonal String titleEn,
        @NotPersonal @Nullable String seriesForm,
        @NotPersonal String numberForm,
        @NotPersonal String source) {
    PaperKind shown() {
        return new PaperKind(code, new LocalText(titleRu, titleEn), seriesForm != null, source);
    }
}
