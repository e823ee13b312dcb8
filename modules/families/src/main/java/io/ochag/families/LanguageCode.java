package io.ochag.families;

import io.ochag.kernel.error.InvalidValueException;
import io.ochag.kernel.id.CodeId;
import io.ochag.kernel.person.NotPersonal;
import java.util.regex.Pattern;

/** Code of a language that people speak, of three letters by ISO 639-3: {@code rus}, {@code tat}, {@code rsl}. The languages are data. */
public record LanguageCode(@NotPersonal String value) implements CodeId {
    private static final Pattern FORM = Pattern.compile("[a-z]{3}");

    /** @throws InvalidValueException {@code families.language-format} */
    public LanguageCode {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValueException("families.language-format");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
