package io.ochag.web.value;

import io.ochag.kernel.person.Patronymic;
import io.ochag.kernel.person.PersonName;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * How a {@link PersonName} travels.
 *
 * @param patronymic absent when it is not known, or when there is none
 * @param noPatronymic true when the document shows a dash
 */
public record NameShape(
        @PersonalData(Kind.NAME) @Size(max = 400) String surname,
        @PersonalData(Kind.NAME) @Size(max = 400) String given,
        @PersonalData(Kind.NAME) @Size(max = 400) @Nullable String patronymic,
        @Nullable Boolean noPatronymic) {

    public static NameShape of(PersonName name) {
        return new NameShape(
                name.surname(),
                name.given(),
                name.patronymic() instanceof Patronymic.Known known ? known.text() : null,
                name.patronymic() instanceof Patronymic.Absent ? Boolean.TRUE : null);
    }

    @Override
    public String toString() {
        return "NameShape[***]";
    }
}
