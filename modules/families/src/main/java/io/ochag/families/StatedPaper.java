package io.ochag.families;

import io.ochag.kernel.document.DocumentId;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The paper that a statement rests on. It prints masked.
 *
 * @param title what it is, as the worker names it
 * @param file the scanned paper, if it is stored
 */
public record StatedPaper(
        @PersonalData(Kind.FREE_TEXT) String title,
        @PersonalData(Kind.OFFICIAL_NUMBER) Optional<String> number,
        @PersonalData(Kind.FREE_TEXT) Optional<LocalDate> issued,
        @PersonalData(Kind.FREE_TEXT) Optional<String> issuer,
        Optional<DocumentId> file) {
    @Override
    public String toString() {
        return "StatedPaper[***]";
    }
}
