package io.ochag.documents.text;

/** Text as XML, and so PDF and XLSX, can carry it. */
public final class Printable {
    private Printable() {}

    /** The text without control characters, halves of surrogate pairs and what Unicode keeps for itself; the same object when there were none. */
    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= '\uD800') {
                return cleaned(text);
            }
        }
        return text;
    }

    private static String cleaned(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().filter(Printable::isAllowed).forEach(clean::appendCodePoint);
        return clean.length() == text.length() ? text : clean.toString();
    }

    private static boolean isAllowed(int c) {
        if (c < ' ') {
            return c == '\t' || c == '\n' || c == '\r';
        }
        return (c < 0xD800 || c > 0xDFFF) && (c & 0xFFFE) != 0xFFFE;
    }
}
