package io.ochag.kernel.id;

import io.ochag.kernel.error.InvalidValueException;
import java.util.regex.Pattern;

/** The code of a service network, such as {@code garmonia}: lower-case Latin letters, digits and hyphens, at most 40. */
public record NetworkCode(String value) implements CodeId {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    public NetworkCode {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValueException("network-code.format");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
