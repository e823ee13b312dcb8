package io.ochag.families;

import io.ochag.kernel.error.InvalidValueException;
import io.ochag.kernel.id.CodeId;
import io.ochag.kernel.person.NotPersonal;
import java.util.regex.Pattern;

/** An agency outside of the region's networks to which data are given, as a code: {@code police}… */
public record AgencyCode(@NotPersonal String value) implements CodeId {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    /** @throws InvalidValueException {@code agency-code.format} */
    public AgencyCode {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValueException("agency-code.format");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
