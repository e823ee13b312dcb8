package io.ochag.families.file;

import io.ochag.families.registry.NameColumns;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.Patronymic;
import io.ochag.kernel.person.PersonName;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import org.jspecify.annotations.Nullable;

/** A name as columns. */
record NameRow(
        @PersonalData(Kind.NAME) String surname,
        @PersonalData(Kind.NAME) String given,
        @PersonalData(Kind.NAME) @Nullable String patronymic,
        @NotPersonal String patronymicState,
        @PersonalData(Kind.NAME) String surnameFolded,
        @PersonalData(Kind.NAME) String givenFolded,
        @PersonalData(Kind.NAME) String patronymicFolded) {
    static NameRow of(PersonName name) {
        PersonName.Folded folded = name.folded();
        return new NameRow(
                name.surname(),
                name.given(),
                name.patronymic() instanceof Patronymic.Known known ? known.text() : null,
                NameColumns.state(name.patronymic()),
                folded.surname(),
                folded.given(),
                folded.patronymic());
    }

    @Override
    public String toString() {
        return "NameRow[***]";
    }
}
