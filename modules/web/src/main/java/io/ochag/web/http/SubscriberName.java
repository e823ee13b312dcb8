package io.ochag.web.http;

import io.ochag.kernel.error.InvalidValueException;
import io.ochag.kernel.id.CodeId;
import java.util.regex.Pattern;

/** Names a subscriber of events in a path: {@code assembly.family-merges}. */
record SubscriberName(String value) implements CodeId {
    private static final Pattern FORM = Pattern.compile("(?=.{1,100}$)[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)+");

    SubscriberName {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValueException("code.format");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
