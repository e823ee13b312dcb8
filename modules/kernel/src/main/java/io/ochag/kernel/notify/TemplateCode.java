package io.ochag.kernel.notify;

import io.ochag.kernel.error.InvalidValueException;
import io.ochag.kernel.id.CodeId;
import java.util.regex.Pattern;

/** What a message is about, as a dotted code, module first: {@code rental.return-soon}. It never leaves the house. */
public record TemplateCode(String value) implements CodeId {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)+");
    private static final int LONGEST = 60;

    /** @throws InvalidValueException {@code template-code.format} */
    public TemplateCode {
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw new InvalidValueException("template-code.format");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
