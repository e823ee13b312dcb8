package io.ochag.families;

import io.ochag.kernel.page.PageRequest;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import io.ochag.kernel.person.PhoneNumber;
import io.ochag.kernel.person.Snils;
import java.util.Optional;

/**
 * What to find persons by; everything that is given must hold.
 *
 * @param surname its beginning, in any case, with е for ё
 * @param given the beginning of the given name, beside a surname
 */
public record FindPeople(
        @PersonalData(Kind.NAME) Optional<String> surname,
        @PersonalData(Kind.NAME) Optional<String> given,
        Optional<Snils> snils,
        Optional<PhoneNumber> phone,
        PageRequest page) {
    @Override
    public String toString() {
        return "FindPeople[***]";
    }
}
