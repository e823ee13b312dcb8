package io.ochag.documents.text;

import io.ochag.kernel.person.NotPersonal;

/**
 * A noun with the three forms that counting needs.
 *
 * @param one after 1, 21, 101: ребёнок
 * @param few after 2-4, 22-24, which is also the genitive singular: ребёнка
 * @param many after 0, 5-20, 111, which is also the genitive plural: детей
 */
public record Noun(
        Gender gender,
        @NotPersonal String one,
        @NotPersonal String few,
        @NotPersonal String many) {
    public static Noun masculine(String one, String few, String many) {
        return new Noun(Gender.MASCULINE, one, few, many);
    }

    public static Noun feminine(String one, String few, String many) {
        return new Noun(Gender.FEMININE, one, few, many);
    }

    public static Noun neuter(String one, String few, String many) {
        return new Noun(Gender.NEUTER, one, few, many);
    }

    /** The form that stands after the number in the nominative: 1 ребёнок, 2 ребёнка, 5 детей, 11 детей. */
    public String form(long number) {
        long last = Math.abs(number % 10);
        long lastTwo = Math.abs(number % 100);
        if (last == 1 && lastTwo != 11) {
            return one;
        }
        return last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14) ? few : many;
    }

    /** The form that stands after the number in the genitive: (не более) 1 ребёнка, 2 детей, 21 ребёнка. */
    public String genitive(long number) {
        return Math.abs(number % 10) == 1 && Math.abs(number % 100) != 11 ? few : many;
    }
}
