package io.ochag.kernel.document;

import io.ochag.kernel.error.InvalidValueException;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;

/** The name of a file, as whoever brought it called it. Such names hold names of people, so it prints masked. */
public record DocumentName(@PersonalData(Kind.FREE_TEXT) String text) {
    private static final int LONGEST = 200;

    /** @throws InvalidValueException {@code document.name}: empty, too long, with a path or with control characters */
    public DocumentName {
        boolean printable = text.chars().noneMatch(c -> Character.isISOControl(c) || c == '/' || c == '\\');
        if (text.isBlank() || text.length() > LONGEST || !printable) {
            throw new InvalidValueException("document.name");
        }
    }

    /** The last part of a path, as some browsers send it. */
    public static DocumentName parse(String text) {
        return new DocumentName(text.substring(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1)
                .strip());
    }

    @Override
    public String toString() {
        return "DocumentName[***]";
    }
}
