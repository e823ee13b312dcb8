package io.ochag.kernel.numbering;

import io.ochag.kernel.error.InvalidValueException;
import io.ochag.kernel.id.CodeId;
import java.util.regex.Pattern;

/** What is numbered, as a dotted code, module first: {@code rental.contract}. */
public record NumberKind(String value) implements CodeId {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)+");
    private static final int LONGEST = 60;

    /** @throws InvalidValueException {@code number-kind.format} */
    public NumberKind {
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw new InvalidValueException("number-kind.format");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
