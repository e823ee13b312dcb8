package io.ochag.queue;

import io.ochag.kernel.error.InvalidValueException;
import java.util.regex.Pattern;

/** The shapes that keys and codes may have. None is free text, so all of them may be logged. */
enum KeyForm {
    MODULE("[a-z][a-z0-9-]{0,39}"),
    CODE("[a-z0-9][a-z0-9.:_-]{0,59}"),
    RESOURCE("[A-Za-z0-9][A-Za-z0-9.:_/-]{0,119}");

    private final Pattern form;

    KeyForm(String form) {
        this.form = Pattern.compile(form);
    }

    void require(String value, String reason) {
        if (!form.matcher(value).matches()) {
            throw new InvalidValueException(reason);
        }
    }
}
