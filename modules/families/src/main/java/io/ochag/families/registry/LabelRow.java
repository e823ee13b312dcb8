package io.ochag.families.registry;

import io.ochag.kernel.access.Subject;
import io.ochag.kernel.directory.FamilyDirectory.Label;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The name that a family goes by in a list. */
record LabelRow(
        FamilyId familyId,
        PlaceId placeId,
        PersonId personId,
        @PersonalData(Kind.NAME) String surname,
        @PersonalData(Kind.NAME) String given,
        @PersonalData(Kind.NAME) @Nullable String patronymic,
        @NotPersonal String patronymicState) {
    Subject subject() {
        return new Subject(Optional.of(placeId), Optional.of(familyId), Optional.of(personId));
    }

    Label shown() {
        return new Label(
                familyId,
                NameColumns.name(surname, given, patronymic, patronymicState).full());
    }

    @Override
    public String toString() {
        return "LabelRow[" + familyId + "]";
    }
}
