package io.ochag.families.file;

import io.ochag.families.PersonFile.FormerName;
import io.ochag.families.PersonFiles.NameGround;
import io.ochag.families.registry.NameColumns;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of {@code person_name}. */
record FormerNameRow(
        @PersonalData(Kind.NAME) String surname,
        @PersonalData(Kind.NAME) String given,
        @PersonalData(Kind.NAME) @Nullable String patronymic,
        @NotPersonal String patronymicState,
        NameGround ground,
        @NotPersonal @Nullable LocalDate toDay) {
    FormerName shown() {
        return new FormerName(
                NameColumns.name(surname, given, patronymic, patronymicState), ground, Optional.ofNullable(toDay));
    }

    @Override
    public String toString() {
        return "FormerNameRow[***]";
    }
}
