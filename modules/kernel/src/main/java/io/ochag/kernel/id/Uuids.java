package io.ochag.kernel.id;

import io.ochag.kernel.error.InvalidValueException;
import java.util.UUID;
import java.util.regex.Pattern;

/** Strict reading of UUID texts, for id types of any module. */
public final class Uuids {
    private static final Pattern CANONICAL =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private Uuids() {}

    /** The JDK also accepts shortened groups; here only the canonical 36 characters are an id ({@code id.format}). */
    public static UUID parse(String text) {
        if (!CANONICAL.matcher(text).matches()) {
            throw new InvalidValueException("id.format");
        }
        return UUID.fromString(text);
    }
}
