package io.ochag.web;

import io.ochag.kernel.error.InvalidValueException;
import io.ochag.kernel.person.NotPersonal;

/** A new password: 12 to 100 characters of any kind. It prints masked. */
public record Password(@NotPersonal String text) {
    private static final int SHORTEST = 12;
    private static final int LONGEST = 100;

    /** @throws InvalidValueException {@code password.length} */
    public Password {
        int length = text.codePointCount(0, text.length());
        if (length < SHORTEST || length > LONGEST) {
            throw new InvalidValueException("password.length");
        }
    }

    public static Password parse(String text) {
        return new Password(text);
    }

    @Override
    public String toString() {
        return "Password[***]";
    }
}
