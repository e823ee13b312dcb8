package io.ochag.families.registry;

import io.ochag.kernel.directory.FamilyDirectory.Label;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import org.jspecify.annotations.Nullable;

/** The name that a family goes by in a list. */
record LabelRow(
        FamilyId familyId,
        @PersonalData(Kind.NAME) String surname,
        @PersonalData(Kind.NAME) String given,
        @PersonalData(Kind.NAME) @Nullable String patronymic,
        @NotPersonal String patronymicState) {
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
