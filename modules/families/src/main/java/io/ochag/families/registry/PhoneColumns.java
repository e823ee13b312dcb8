package io.ochag.families.registry;

import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** New rows of {@code phone}, column by column. */
record PhoneColumns(
        UUID[] ids,
        UUID[] persons,
        UUID[] families,
        @PersonalData(Kind.CONTACT) String[] numbers,
        @PersonalData(Kind.CONTACT) @Nullable String[] extensions,
        @NotPersonal String[] countries,
        @NotPersonal String[] preferred,
        @NotPersonal String[] unsafe) {
    @Override
    public String toString() {
        return "PhoneColumns[***]";
    }
}
