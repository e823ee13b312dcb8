package io.ochag.kernel.document;

import io.ochag.kernel.error.InvalidValueException;
import io.ochag.kernel.id.CodeId;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a file is, as the Internet names it, without parameters: {@code application/pdf}. */
public record MediaType(String value) implements CodeId {
    private static final Pattern FORM = Pattern.compile("[a-z]+/[a-z0-9][a-z0-9.+-]{0,99}");

    /** @throws InvalidValueException {@code media-type.format} */
    public MediaType {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValueException("media-type.format");
        }
    }

    /** In any case and with parameters, which are left out. */
    public static MediaType parse(String text) {
        int end = text.indexOf(';');
        return new MediaType((end < 0 ? text : text.substring(0, end)).strip().toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return value;
    }
}
