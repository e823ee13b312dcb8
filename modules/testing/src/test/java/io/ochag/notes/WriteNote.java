package io.ochag.notes;

import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import java.util.Optional;

/** Asks for a new note. */
public record WriteNote(
        PlaceId place,
        PersonId person,
        Optional<FamilyId> family,
        @NotPersonal String title,
        @PersonalData(Kind.FREE_TEXT) String text) {
    @Override
    public String toString() {
        return "WriteNote[" + place + "]";
    }
}
