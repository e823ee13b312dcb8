package io.ochag.families.http;

import io.ochag.families.FindPeople;
import io.ochag.kernel.page.PageRequest;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import io.ochag.kernel.person.PhoneNumber;
import io.ochag.kernel.person.Snils;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What to find persons by, as it comes in. */
record FindPeopleBody(
        @PersonalData(Kind.FREE_TEXT) @Size(max = 200) @Nullable
        String text,

        @PersonalData(Kind.NAME) @Size(max = 100) @Nullable String surname,
        @PersonalData(Kind.NAME) @Size(max = 100) @Nullable String given,
        @Nullable Snils snils,
        @Nullable PhoneNumber phone) {
    FindPeople query(PageRequest page) {
        return new FindPeople(
                Optional.ofNullable(text),
                Optional.ofNullable(surname),
                Optional.ofNullable(given),
                Optional.ofNullable(snils),
                Optional.ofNullable(phone),
                page);
    }

    @Override
    public String toString() {
        return "FindPeopleBody[***]";
    }
}
