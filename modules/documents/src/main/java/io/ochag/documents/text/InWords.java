package io.ochag.documents.text;

import io.ochag.kernel.error.InvalidValueException;
import java.util.ArrayList;
import java.util.List;

/** Whole numbers in Russian words, alone and with what is counted. The longest is just below a thousand trillion: {@code number.range}. */
public final class InWords {
    private static final long BEYOND = 1_000_000_000_000_000L;
    private static final String NO_BREAK = "\u00A0";
    private static final List<Noun> SCALES = List.of(
            Noun.feminine("тысяча", "тысячи", "тысяч"),
            Noun.masculine("миллион", "миллиона", "миллионов"),
            Noun.masculine("миллиард", "миллиарда", "миллиардов"),
            Noun.masculine("триллион", "триллиона", "триллионов"));

    private InWords() {}

    /** «двадцать одна» for 21 and a feminine noun. */
    public static String cardinal(long number, Gender gender) {
        return words(number, gender, Numerals.NOMINATIVE);
    }

    /** «двадцати одной» for 21 and a feminine noun. */
    public static String genitive(long number, Gender gender) {
        return words(number, gender, Numerals.GENITIVE);
    }

    /** «двадцать одна семья». */
    public static String count(long number, Noun noun) {
        return cardinal(number, noun.gender()) + " " + noun.form(number);
    }

    /** «21 семья», never parted at the end of a line. */
    public static String figures(long number, Noun noun) {
        return Figures.whole(number) + NO_BREAK + noun.form(number);
    }

    /** «3 (три) месяца», as contracts say a number. */
    public static String counted(long number, Noun noun) {
        return Figures.whole(number) + NO_BREAK + "(" + cardinal(number, noun.gender()) + ") " + noun.form(number);
    }

    /** «3 (трёх) месяцев», after «в течение», «не более», «до». */
    public static String countedGenitive(long number, Noun noun) {
        return Figures.whole(number) + NO_BREAK + "(" + genitive(number, noun.gender()) + ") " + noun.genitive(number);
    }

    private static String words(long number, Gender gender, Numerals numerals) {
        if (number <= -BEYOND || number >= BEYOND) {
            throw new InvalidValueException("number.range");
        }
        if (number == 0) {
            return numerals.zero();
        }
        List<String> words = new ArrayList<>();
        if (number < 0) {
            words.add("минус");
        }
        long rest = Math.abs(number);
        long unit = BEYOND;
        for (int scale = SCALES.size(); scale > 0; scale--) {
            unit /= 1_000;
            int part = (int) (rest / unit);
            rest %= unit;
            if (part > 0) {
                Noun noun = SCALES.get(scale - 1);
                numerals.addTo(words, part, noun.gender());
                words.add(numerals == Numerals.NOMINATIVE ? noun.form(part) : noun.genitive(part));
            }
        }
        numerals.addTo(words, (int) rest, gender);
        return String.join(" ", words);
    }
}
