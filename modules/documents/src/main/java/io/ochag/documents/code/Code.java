package io.ochag.documents.code;

import io.ochag.kernel.error.InvalidValueException;
import io.ochag.kernel.person.NotPersonal;

/**
 * Something that a machine reads off paper: an inventory number, an address of a page, a key. It stands in the open, so it names nobody.
 *
 * @param content for Code 128 up to 80 characters of ASCII without controls, for QR up to 1,000 characters
 */
public record Code(Symbology symbology, @NotPersonal String content) {
    private static final int LONGEST_BARS = 80;
    private static final int LONGEST_QR = 1_000;

    /** @throws InvalidValueException {@code code.content}: empty, too long, or not to be written in this symbology */
    public Code {
        boolean fits = symbology == Symbology.QR
                ? content.length() <= LONGEST_QR
                : content.length() <= LONGEST_BARS && content.chars().allMatch(c -> c >= ' ' && c <= '~');
        if (content.isEmpty() || !fits) {
            throw new InvalidValueException("code.content");
        }
    }

    public static Code qr(String content) {
        return new Code(Symbology.QR, content);
    }

    public static Code bars(String content) {
        return new Code(Symbology.CODE_128, content);
    }

    /** The dark and light modules, with the light margin that readers need. */
    public Modules modules() {
        return Modules.of(this);
    }
}
