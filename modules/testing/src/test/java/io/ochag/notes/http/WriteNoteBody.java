package io.ochag.notes.http;

import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import io.ochag.notes.WriteNote;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/** A new note. */
record WriteNoteBody(
        PlaceId place,
        PersonId person,
        Optional<FamilyId> family,
        @NotPersonal @Size(max = 200) String title,
        @PersonalData(Kind.FREE_TEXT) @Size(max = 2000) String text) {
    WriteNote command() {
        return new WriteNote(place, person, family, title, text);
    }

    @Override
    public String toString() {
        return "WriteNoteBody[" + place + "]";
    }
}
