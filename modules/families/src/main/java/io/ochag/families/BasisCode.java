package io.ochag.families;

import io.ochag.kernel.error.InvalidValueException;
import io.ochag.kernel.id.CodeId;
import io.ochag.kernel.person.NotPersonal;
import java.util.regex.Pattern;

/** A legal basis that stands instead of consent, as a code of the catalogue: {@code signal}, {@code court}… */
public record BasisCode(@NotPersonal String value) implements CodeId {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    /** @throws InvalidValueException {@code basis-code.format} */
    public BasisCode {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValueException("basis-code.format");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
