package io.ochag.notes;

import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import java.util.Optional;

/** A note as it is shown. It prints masked. */
public record Note(
        NoteId id,
        PlaceId place,
        PersonId person,
        Optional<FamilyId> family,
        @NotPersonal String title,
        @PersonalData(Kind.FREE_TEXT) String text,
        long version) {
    @Override
    public String toString() {
        return "Note[" + id + "]";
    }
}
