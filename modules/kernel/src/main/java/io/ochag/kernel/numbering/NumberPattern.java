package io.ochag.kernel.numbering;

import io.ochag.kernel.error.InvalidValueException;
import io.ochag.kernel.person.NotPersonal;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a number is written: text with holes. {@code {number}} is the number itself ({@code {number:4}}: with zeros to four digits),
 * {@code {place}} the code of the place, {@code {year}} the year ({@code {year:2}}: its last two digits).
 *
 * <p>{@code {number:4}/{place}-{year:2}} writes {@code 0017/Д3-26}.
 */
public record NumberPattern(@NotPersonal String text) {
    private static final Pattern HOLE = Pattern.compile("\\{(number|number:[1-9]|place|year|year:2)}");
    private static final int LONGEST = 80;

    /** @throws InvalidValueException {@code number-pattern.format} for an unknown hole, or where {@code {number}} does not stand exactly once */
    public NumberPattern {
        long numbers = HOLE.matcher(text)
                .results()
                .filter(hole -> hole.group(1).startsWith("number"))
                .count();
        String rest = HOLE.matcher(text).replaceAll("");
        boolean printable = rest.chars().noneMatch(Character::isISOControl);
        if (text.length() > LONGEST || numbers != 1 || rest.contains("{") || rest.contains("}") || !printable) {
            throw new InvalidValueException("number-pattern.format");
        }
    }

    /** Whether a code of the place is needed to write a number. */
    public boolean namesPlace() {
        return text.contains("{place}");
    }

    /** @param placeCode not used where the pattern does not name the place */
    public String write(long number, String placeCode, int year) {
        return HOLE.matcher(text).replaceAll(hole -> Matcher.quoteReplacement(filled(hole, number, placeCode, year)));
    }

    private static String filled(MatchResult hole, long number, String placeCode, int year) {
        String name = hole.group(1);
        return switch (name) {
            case "number" -> Long.toString(number);
            case "place" -> placeCode;
            case "year" -> Integer.toString(year);
            case "year:2" -> String.format(Locale.ROOT, "%02d", year % 100);
            default -> String.format(Locale.ROOT, "%0" + name.charAt(name.length() - 1) + "d", number);
        };
    }
}
