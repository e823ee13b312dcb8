package io.ochag.families.naming;

import io.ochag.kernel.person.NameText;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Surnames: endings by sex, halves of double ones, frequency. */
public final class Surnames {
    private static final Pattern SHORT_FEMININE = Pattern.compile("([оеиы][вн])а$");
    private static final Pattern ADJECTIVE = Pattern.compile("(?:ая|яя|ыи|ои|ии|еи)$");
    private static final Pattern HALVES = Pattern.compile("[ -]+");
    private static final int SHORTEST_HALF = 3;
    private static final Set<String> FREQUENT = NamesFile.lines("common-surnames.txt").stream()
            .flatMap(line -> Arrays.stream(line.split(" ")))
            .map(surname -> stem(NameText.fold(surname)))
            .collect(Collectors.toUnmodifiableSet());

    private Surnames() {}

    /** What is the same for a man and a woman of one family: Иванов and Иванова, Достоевский and Достоевская. */
    public static String stem(String folded) {
        return ADJECTIVE
                .matcher(SHORT_FEMININE.matcher(folded).replaceFirst("$1"))
                .replaceFirst("");
    }

    /** Whether so many bear it that it tells little. */
    public static boolean isFrequent(String folded) {
        return FREQUENT.contains(stem(Latin.isLatin(folded) ? Latin.cyrillic(folded) : folded));
    }

    /** How two folded surnames stand to each other. */
    public static Likeness compare(String one, String other) {
        if (one.equals(other)) {
            return Likeness.SAME;
        }
        if (stem(one).equals(stem(other)) || Latin.bare(one).equals(Latin.bare(other))) {
            return Likeness.FORM;
        }
        boolean latin = Latin.isLatin(one) != Latin.isLatin(other);
        if (Slips.near(latin ? Latin.bare(one) : one, latin ? Latin.bare(other) : other)) {
            return Likeness.SLIP;
        }
        return Likeness.DIFFERENT;
    }

    /** The parts of a surname as it is written, folded; one of a plain surname. */
    public static List<String> parts(String surname) {
        return HALVES.splitAsStream(surname)
                .map(NameText::fold)
                .filter(part -> part.length() >= SHORTEST_HALF)
                .toList();
    }

    /** Whether one is a part of the other, a double one, in either sex. */
    public static boolean shareAPart(List<String> one, List<String> other) {
        return (one.size() > 1 || other.size() > 1)
                && one.stream()
                        .anyMatch(part ->
                                other.stream().anyMatch(there -> stem(part).equals(stem(there))));
    }
}
