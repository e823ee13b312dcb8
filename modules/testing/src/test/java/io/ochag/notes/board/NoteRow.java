package io.ochag.notes.board;

import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import io.ochag.notes.NoteId;
import org.jspecify.annotations.Nullable;

/** A row of {@code ochag_notes.note}. */
record NoteRow(
        NoteId id,
        PlaceId placeId,
        PersonId personId,
        @Nullable FamilyId familyId,
        @NotPersonal String title,
        @PersonalData(Kind.FREE_TEXT) String body,
        long version) {
    @Override
    public String toString() {
        return "NoteRow[" + id + "]";
    }
}
