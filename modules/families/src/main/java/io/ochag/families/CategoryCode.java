package io.ochag.families;

import io.ochag.kernel.error.InvalidValueException;
import io.ochag.kernel.id.CodeId;
import io.ochag.kernel.person.NotPersonal;
import java.util.regex.Pattern;

/** Code of a category: {@code large-family}, {@code disabled-child}. The categories are data. */
public record CategoryCode(@NotPersonal String value) implements CodeId {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    /** @throws InvalidValueException {@code families.category-format} */
    public CategoryCode {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValueException("families.category-format");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
