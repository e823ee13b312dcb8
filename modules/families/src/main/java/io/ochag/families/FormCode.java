package io.ochag.families;

import io.ochag.kernel.error.InvalidValueException;
import io.ochag.kernel.id.CodeId;
import io.ochag.kernel.person.NotPersonal;
import java.util.regex.Pattern;

/** A form of consent, as a code: {@code exchange}… */
public record FormCode(@NotPersonal String value) implements CodeId {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    /** @throws InvalidValueException {@code form-code.format} */
    public FormCode {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValueException("form-code.format");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
