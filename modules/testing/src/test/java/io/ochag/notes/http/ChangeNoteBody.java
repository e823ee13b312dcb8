package io.ochag.notes.http;

import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import jakarta.validation.constraints.Size;

/** Another text for a note. */
record ChangeNoteBody(
        @PersonalData(Kind.FREE_TEXT) @Size(max = 2000) String text) {
    @Override
    public String toString() {
        return "ChangeNoteBody[***]";
    }
}
