package io.ochag.families;

import io.ochag.kernel.error.InvalidValueException;
import io.ochag.kernel.id.CodeId;
import io.ochag.kernel.person.NotPersonal;
import java.util.regex.Pattern;

/** Code of a kind of paper that a person may have: {@code passport}, {@code birth-certificate}. The kinds are data. */
public record PaperKindCode(@NotPersonal String value) implements CodeId {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    /** @throws InvalidValueException {@code families.paper-kind-format} */
    public PaperKindCode {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValueException("families.paper-kind-format");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
