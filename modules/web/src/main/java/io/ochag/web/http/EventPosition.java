package io.ochag.web.http;

import io.ochag.kernel.error.InvalidValueException;
import io.ochag.kernel.id.CodeId;
import java.util.regex.Pattern;

/** Names an event by its place in the log, in a path. */
record EventPosition(String value) implements CodeId {
    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{0,17}");

    EventPosition {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValueException("type.whole-number");
        }
    }

    long number() {
        return Long.parseLong(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
