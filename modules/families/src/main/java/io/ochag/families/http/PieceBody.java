package io.ochag.families.http;

import io.ochag.kernel.error.InvalidValueException;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import jakarta.validation.constraints.Size;
import java.util.Base64;

/**
 * A piece of a file, as it comes in.
 *
 * @param content Base64 of at most 512 KB
 */
record PieceBody(
        @PersonalData(Kind.FREE_TEXT) @Size(max = 700_000) String content) {
    byte[] bytes() {
        try {
            return Base64.getDecoder().decode(content);
        } catch (IllegalArgumentException e) {
            // its message may repeat the content
            throw new InvalidValueException("families.import-base64");
        }
    }

    @Override
    public String toString() {
        return "PieceBody[***]";
    }
}
