package io.ochag.families.intake;

import io.ochag.kernel.error.InvalidValueException;
import io.ochag.kernel.person.Patronymic;
import io.ochag.kernel.person.PersonName;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A name out of one cell. */
final class NameParts {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern PATRONYMIC = Pattern.compile(".*(?:вич|вна|чна|шна|ьич|оглы|кызы|улы)");
    private static final Pattern DASH = Pattern.compile("[-\\u2010-\\u2015]+");
    private static final Pattern TURKIC = Pattern.compile("(?i)(?:оглы|кызы|улы|гызы|уулу)");

    private NameParts() {}

    /**
     * «Фамилия Имя Отчество». One word or a given name with its patronymic takes the surname of the family.
     *
     * @throws InvalidValueException as {@link PersonName}, and {@code name.blank} where a part that is needed is missing
     */
    static PersonName full(String text, Optional<String> surname) {
        String[] words = SPACES.split(text.strip());
        if (words.length == 1) {
            return new PersonName(surname.orElse(""), words[0], Patronymic.UNKNOWN);
        }
        if (words.length == 2) {
            return surname.isPresent() && isPatronymic(words[1])
                    ? new PersonName(surname.get(), words[0], Patronymic.of(words[1]))
                    : new PersonName(words[0], words[1], Patronymic.UNKNOWN);
        }
        StringBuilder rest = new StringBuilder(words[2]);
        boolean whole = words.length == 3
                || (words.length == 4 && TURKIC.matcher(words[3]).matches());
        for (int i = 3; i < words.length; i++) {
            rest.append(' ').append(words[i]);
        }
        if (!whole) {
            throw new InvalidValueException("name.letters");
        }
        return of(words[0], words[1], rest.toString());
    }

    /** @param patronymic blank where nobody says; a dash where there is none */
    static PersonName of(String surname, String given, String patronymic) {
        String bare = patronymic.strip();
        Patronymic last = bare.isEmpty()
                ? Patronymic.UNKNOWN
                : DASH.matcher(bare).matches() ? Patronymic.NO_PATRONYMIC : Patronymic.of(bare);
        return new PersonName(surname, given, last);
    }

    private static boolean isPatronymic(String word) {
        return PATRONYMIC.matcher(word.toLowerCase(Locale.ROOT)).matches();
    }
}
