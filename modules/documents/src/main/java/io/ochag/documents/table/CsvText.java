package io.ochag.documents.table;

import io.ochag.documents.text.Printable;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.Map;
import java.util.regex.Pattern;

/** A text as a cell of a CSV: without what the charset lacks, guarded against being taken for a formula, quoted where needed. */
final class CsvText {
    /** A number is no formula, even with a sign before it. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(?:[.,]\\d+)?");
    /** What spreadsheets take for the beginning of a formula, also in full width. */
    private static final String BEGINS_FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n";
    /** What Windows-1251 lacks and can be said otherwise. */
    private static final Map<Character, String> OTHERWISE = Map.of(
            '₽', "руб.",
            '\u2212', "-",
            '\u2011', "-",
            '\u2010', "-",
            '\u202F', "\u00A0",
            '\u2009', " ");

    private final CharsetEncoder encoder;
    private boolean altered;

    CsvText(Charset charset) {
        this.encoder = charset.newEncoder();
    }

    String of(String value) {
        String encodable = encodable(Printable.of(value));
        String guarded = isFormula(encodable) ? "'" + encodable : encodable;
        altered = !guarded.equals(value);
        return quoted(guarded);
    }

    /** Whether the last cell is not what it was. */
    boolean wasAltered() {
        return altered;
    }

    private String encodable(String text) {
        if (encoder.canEncode(text)) {
            return text;
        }
        StringBuilder result = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            String letter = Character.toString(c);
            boolean known = encoder.canEncode(letter);
            result.append(known ? letter : OTHERWISE.getOrDefault((char) c, "?"));
        });
        return result.toString();
    }

    private static boolean isFormula(String text) {
        int start = 0;
        while (start < text.length() && (text.charAt(start) == ' ' || text.charAt(start) == '\u00A0')) {
            start++;
        }
        return start < text.length()
                && BEGINS_FORMULA.indexOf(text.charAt(start)) >= 0
                && !NUMBER.matcher(text).matches();
    }

    private static String quoted(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ';' || c == '"' || c == '\r' || c == '\n' || c == '\t') {
                return '"' + text.replace("\"", "\"\"") + '"';
            }
        }
        boolean edged = text.startsWith(" ") || text.endsWith(" ");
        return edged ? '"' + text + '"' : text;
    }
}
