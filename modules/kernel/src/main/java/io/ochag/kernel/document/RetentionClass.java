package io.ochag.kernel.document;

import io.ochag.kernel.error.InvalidValueException;
import io.ochag.kernel.id.CodeId;
import java.util.regex.Pattern;

/** What decides how long a file is kept, as a dotted code, module first: {@code rental.contract}. */
public record RetentionClass(String value) implements CodeId {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)+");
    private static final int LONGEST = 60;

    /** @throws InvalidValueException {@code retention-class.format} */
    public RetentionClass {
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw new InvalidValueException("retention-class.format");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
