package io.ochag.families.http;

import io.ochag.families.StatedPaper;
import io.ochag.kernel.document.DocumentId;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A paper that a statement rests on, as it comes in. */
record PaperBody(
        @PersonalData(Kind.FREE_TEXT) @Size(min = 1, max = 200)
        String title,

        @PersonalData(Kind.OFFICIAL_NUMBER) @Size(max = 100) @Nullable
        String number,

        @PersonalData(Kind.FREE_TEXT) @Nullable LocalDate issued,

        @PersonalData(Kind.FREE_TEXT) @Size(max = 200) @Nullable
        String issuer,

        @Nullable DocumentId file) {
    StatedPaper stated() {
        return new StatedPaper(
                title,
                Optional.ofNullable(number),
                Optional.ofNullable(issued),
                Optional.ofNullable(issuer),
                Optional.ofNullable(file));
    }

    @Override
    public String toString() {
        return "PaperBody[***]";
    }
}
