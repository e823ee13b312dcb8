package io.ochag.families.file;

import io.ochag.families.PaperId;
import io.ochag.families.PaperKindCode;
import io.ochag.families.PersonFile.PaperOnFile;
import io.ochag.families.PersonFiles.Paper;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of {@code person_document}. */
record PaperRow(
        PaperId id,
        PaperKindCode kind,
        @PersonalData(Kind.OFFICIAL_NUMBER) @Nullable String series,
        @PersonalData(Kind.OFFICIAL_NUMBER) String number,
        @NotPersonal @Nullable LocalDate issuedOn,
        @NotPersonal @Nullable LocalDate validUntil) {
    PaperOnFile shown() {
        return new PaperOnFile(
                id,
                new Paper(
                        kind,
                        Optional.ofNullable(series),
                        number,
                        Optional.ofNullable(issuedOn),
                        Optional.ofNullable(validUntil)));
    }

    @Override
    public String toString() {
        return "PaperRow[" + id + "]";
    }
}
