package io.ochag.kernel.notify;

import io.ochag.kernel.error.InvalidValueException;
import io.ochag.kernel.id.CodeId;
import java.util.regex.Pattern;

/** What messages belong together by, so that all of them can be stopped: a loan, an appointment, an episode. Ids and codes only. */
public record StopKey(String value) implements CodeId {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9.:-]{0,99}");

    /** @throws InvalidValueException {@code stop-key.format} */
    public StopKey {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValueException("stop-key.format");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
