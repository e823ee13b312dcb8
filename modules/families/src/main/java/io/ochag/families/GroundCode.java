package io.ochag.families;

import io.ochag.kernel.error.InvalidValueException;
import io.ochag.kernel.id.CodeId;
import java.util.regex.Pattern;

/** On what a representation rests, as a code of the catalogue: {@code birth-record}, {@code guardian}… */
public record GroundCode(String value) implements CodeId {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    /** @throws InvalidValueException {@code ground-code.format} */
    public GroundCode {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValueException("ground-code.format");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
