package io.ochag.families;

import io.ochag.kernel.error.InvalidValueException;
import io.ochag.kernel.id.CodeId;
import io.ochag.kernel.person.NotPersonal;
import java.util.regex.Pattern;

/** Why something holds or was done, as a code of the table of grounds of its kind: a representation {@code birth-record}, a merge {@code same-papers}. */
public record GroundCode(@NotPersonal String value) implements CodeId {
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
