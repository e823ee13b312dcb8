package io.ochag.families.representation;

import io.ochag.families.StatedPaper;
import io.ochag.kernel.document.DocumentId;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A paper as columns; all empty where there is none. */
public record PaperColumns(
        @PersonalData(Kind.FREE_TEXT) @Nullable String title,
        @PersonalData(Kind.OFFICIAL_NUMBER) @Nullable String number,
        @PersonalData(Kind.FREE_TEXT) @Nullable LocalDate issued,
        @PersonalData(Kind.FREE_TEXT) @Nullable String issuer,
        @Nullable DocumentId file) {
    private static final PaperColumns NONE = new PaperColumns(null, null, null, null, null);

    public static PaperColumns of(Optional<StatedPaper> paper) {
        return paper.map(PaperColumns::of).orElse(NONE);
    }

    public static PaperColumns of(StatedPaper paper) {
        return new PaperColumns(
                paper.title(),
                paper.number().orElse(null),
                paper.issued().orElse(null),
                paper.issuer().orElse(null),
                paper.file().orElse(null));
    }

    /** The paper under its title. */
    public StatedPaper stated(String titled) {
        return new StatedPaper(
                titled,
                Optional.ofNullable(number),
                Optional.ofNullable(issued),
                Optional.ofNullable(issuer),
                Optional.ofNullable(file));
    }

    @Override
    public String toString() {
        return "PaperColumns[***]";
    }
}
