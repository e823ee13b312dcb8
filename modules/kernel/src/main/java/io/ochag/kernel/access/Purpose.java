package io.ochag.kernel.access;

import io.ochag.kernel.error.InvalidValueException;
import io.ochag.kernel.id.CodeId;
import java.util.regex.Pattern;

/** What personal data are read or written for, as a code: {@code service}, {@code complaint}, {@code audit}… (152-ФЗ, article 5). */
public record Purpose(String value) implements CodeId {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    /** Nothing was said: the role's default stands. */
    public static final Purpose BY_ROLE = new Purpose("by-role");

    public Purpose {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValueException("purpose.format");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
