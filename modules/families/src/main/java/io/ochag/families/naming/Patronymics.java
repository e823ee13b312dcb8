package io.ochag.families.naming;

import java.util.regex.Pattern;

/** Patronymics: one father's name has several forms of them. */
public final class Patronymics {
    private static final Pattern ENDING =
            Pattern.compile("(?:ович|овна|евич|евна|ьевич|ьевна|иевич|иевна|инична|ична|ич|оглы|кызы|улы)$");
    private static final int SHORTEST = 3;

    private Patronymics() {}

    /** How two folded patronymics stand to each other; empty ones say nothing. */
    public static Likeness compare(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Likeness.UNKNOWN;
        }
        if (one.equals(other)) {
            return Likeness.SAME;
        }
        if (one.length() == 1 || other.length() == 1) {
            return one.charAt(0) == other.charAt(0) ? Likeness.UNKNOWN : Likeness.DIFFERENT;
        }
        String first = father(one);
        String second = father(other);
        if (first.equals(second)) {
            return Likeness.FORM;
        }
        boolean slip = Slips.near(Latin.bare(one), Latin.bare(other))
                || first.length() >= SHORTEST && second.length() >= SHORTEST && Slips.near(first, second);
        return slip ? Likeness.SLIP : Likeness.DIFFERENT;
    }

    /** Whether it looks like one. */
    public static boolean isOne(String folded) {
        String cyrillic = Latin.isLatin(folded) ? Latin.cyrillic(folded) : folded;
        return cyrillic.length() > 4 && ENDING.matcher(cyrillic).find();
    }

    /** The father's name as far as both forms have it: Наталиевна and Натальевна, Ильич and Ильинична. */
    private static String father(String folded) {
        return Latin.bare(ENDING.matcher(Latin.isLatin(folded) ? Latin.cyrillic(folded) : folded)
                        .replaceFirst(""))
                .replaceAll("[ие]+$", "");
    }
}
