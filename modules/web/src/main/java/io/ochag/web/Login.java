package io.ochag.web;

import io.ochag.kernel.error.InvalidValueException;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a worker signs in by, in small letters: 3 to 64 Latin letters, digits, dots, hyphens, underscores, at signs. It prints masked. */
public record Login(@PersonalData(Kind.NAME) String text) {
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._@-]{2,63}");

    /** @throws InvalidValueException {@code login.format} */
    public Login {
        if (!FORM.matcher(text).matches()) {
            throw new InvalidValueException("login.format");
        }
    }

    /** Takes capital letters and spaces around it for small ones and none. */
    public static Login parse(String text) {
        return new Login(text.strip().toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return "Login[***]";
    }
}
