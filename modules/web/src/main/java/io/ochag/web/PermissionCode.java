package io.ochag.web;

import io.ochag.kernel.error.InvalidValueException;
import io.ochag.kernel.id.CodeId;
import java.util.regex.Pattern;

/** Code of a permission, such as {@code families.read}. Whether a module declares it is another question. */
public record PermissionCode(String value) implements CodeId {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}(\\.[a-z][a-z0-9-]{0,39}){1,2}");

    /** @throws InvalidValueException {@code permission.format} */
    public PermissionCode {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValueException("permission.format");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
