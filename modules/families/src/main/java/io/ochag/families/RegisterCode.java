package io.ochag.families;

import io.ochag.kernel.error.InvalidValueException;
import io.ochag.kernel.id.CodeId;
import io.ochag.kernel.person.NotPersonal;
import java.util.regex.Pattern;

/**
 * Which register a file comes from, in the words of whoever brings it: {@code large-families-2019}. The same key in two files of one register is the
 * same family.
 */
public record RegisterCode(@NotPersonal String value) implements CodeId {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    /** @throws InvalidValueException {@code families.register-format} */
    public RegisterCode {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValueException("families.register-format");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
