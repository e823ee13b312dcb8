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
 * @param text one box for everything: a СНИЛС, a phone, or words of a name in any order, as far as they are typed, with slips of the pen, in Latin
 *     letters, by a former surname; alone, ranked
 * @param surname its beginning, in any case, with е for ё
 * @param given the beginning of the given name, beside a surname
 */
public record FindPeople(
        @PersonalData(Kind.FREE_TEXT) Optional<String> text,
        @PersonalData(Kind.NAME) Optional<String> surname,
        @PersonalData(Kind.NAME) Optional<String> given,
        Optional<Snils> snils,
        Optional<PhoneNumber> phone,
        PageRequest page) {
    public FindPeople(
            Optional<String> surname,
            Optional<String> given,
            Optional<Snils> snils,
            Optional<PhoneNumber> phone,
            PageRequest page) {
        this(Optional.empty(), surname, given, snils, phone, page);
    }

    public static FindPeople byText(String text, PageRequest page) {
        return new FindPeople(
                Optional.of(text), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), page);
    }

    @Override
    public String toString() {
        return "FindPeople[***]";
    }
}
