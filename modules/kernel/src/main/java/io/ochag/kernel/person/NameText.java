package io.ochag.kernel.person;

import io.ochag.kernel.error.InvalidValueException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** How the text of a name is tidied for keeping and folded for comparing. */
public final class NameText {
    private static final int LONGEST = 100;
    private static final Pattern DASHES = Pattern.compile("\\s*[\\u2010-\\u2015\\u2212-]\\s*");
    private static final Pattern APOSTROPHES = Pattern.compile("[\\u2018\\u2019\\u02bc`\\u00b4]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern WORDS = Pattern.compile("\\p{L}\\p{M}*(?:[\\p{L}\\p{M}'. -]*[\\p{L}\\p{M}.])?");
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");
    private static final Pattern SEPARATORS = Pattern.compile("[ '.-]+");
    private static final Map<Pattern, String> KIN = Map.of(
            Pattern.compile("(?:огл[ыуи]|угли)$"), "оглы",
            Pattern.compile("(?:[кг]ызы|киз[иы])$"), "кызы",
            Pattern.compile("(?:уулу|улу)$"), "улы");

    private NameText() {}

    /**
     * The text as it is kept: composed letters (NFC), single spaces, plain hyphens and apostrophes; otherwise as in the document.
     *
     * @throws InvalidValueException {@code name.blank}, {@code name.length} (over 100), {@code name.letters} (a digit, a sign), or
     *     {@code name.mixed-script} (Latin letters among Cyrillic ones, which no eye can see)
     */
    public static String tidy(String text) {
        if (text.length() > 4 * LONGEST) {
            throw new InvalidValueException("name.length");
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        String dashed =
                DASHES.matcher(APOSTROPHES.matcher(composed).replaceAll("'")).replaceAll("-");
        String tidy = SPACES.matcher(dashed).replaceAll(" ").strip();
        if (tidy.isEmpty()) {
            throw new InvalidValueException("name.blank");
        }
        if (tidy.length() > LONGEST) {
            throw new InvalidValueException("name.length");
        }
        if (!WORDS.matcher(tidy).matches()) {
            throw new InvalidValueException("name.letters");
        }
        if (CYRILLIC.matcher(tidy).find() && LATIN.matcher(tidy).find()) {
            throw new InvalidValueException("name.mixed-script");
        }
        return tidy;
    }

    /**
     * The text as it is compared and searched: lower case, ё as е, й as и, no spaces, hyphens, dots or apostrophes, one spelling of the Turkic
     * words for son and daughter (оглы, кызы, улы). Two names that fold alike are spellings of one name, not yet one person.
     */
    public static String fold(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replace('й', 'и');
        String joined = SEPARATORS
                .matcher(DASHES.matcher(APOSTROPHES
                                .matcher(SPACES.matcher(lower).replaceAll(" "))
                                .replaceAll("'"))
                        .replaceAll("-"))
                .replaceAll("");
        String folded = joined;
        for (Map.Entry<Pattern, String> kin : KIN.entrySet()) {
            folded = kin.getKey().matcher(folded).replaceFirst(kin.getValue());
        }
        return folded;
    }
}
