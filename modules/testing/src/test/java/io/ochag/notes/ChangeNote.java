package io.ochag.notes;

import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;

/** Asks for another text, by somebody who has seen this version. */
public record ChangeNote(
        NoteId note,
        long version,
        @PersonalData(Kind.FREE_TEXT) String text) {
    @Override
    public String toString() {
        return "ChangeNote[" + note + "]";
    }
}
