package io.ochag.network;

import io.ochag.kernel.error.InvalidValueException;
import io.ochag.kernel.id.CodeId;
import io.ochag.kernel.person.NotPersonal;
import java.util.regex.Pattern;

/** A specialist's profile by its code, such as {@code psychologist}: lower-case Latin letters, digits and hyphens, at most 40. */
public record SpecialistProfile(@NotPersonal String value) implements CodeId {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    /** @throws InvalidValueException {@code specialist-profile.format} */
    public SpecialistProfile {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValueException("specialist-profile.format");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
