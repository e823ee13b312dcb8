package io.ochag.network;

import io.ochag.kernel.error.InvalidValueException;
import io.ochag.kernel.id.CodeId;
import io.ochag.kernel.person.NotPersonal;
import java.util.regex.Pattern;

/** The code of a role, such as {@code coordinator}: lower-case Latin letters, digits and hyphens, at most 40. */
public record RoleCode(@NotPersonal String value) implements CodeId {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    /** @throws InvalidValueException {@code role-code.format} */
    public RoleCode {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValueException("role-code.format");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
