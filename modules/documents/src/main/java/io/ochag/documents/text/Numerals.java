package io.ochag.documents.text;

import io.ochag.kernel.person.NotPersonal;
import java.util.List;

/**
 * The words of Russian numerals in one case.
 *
 * @param otherGenders 1 feminine, 2 feminine, 1 neuter
 */
record Numerals(
        @NotPersonal List<String> zeroToNineteen,
        @NotPersonal List<String> tens,
        @NotPersonal List<String> hundreds,
        @NotPersonal List<String> otherGenders) {
    static final Numerals NOMINATIVE = new Numerals(
            words(
                    "ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать"
                            + " шестнадцать семнадцать восемнадцать девятнадцать"),
            words("двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто"),
            words("сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот"),
            words("одна две одно"));

    static final Numerals GENITIVE = new Numerals(
            words(
                    "ноля одного двух трёх четырёх пяти шести семи восьми девяти десяти одиннадцати двенадцати тринадцати четырнадцати"
                            + " пятнадцати шестнадцати семнадцати восемнадцати девятнадцати"),
            words("двадцати тридцати сорока пятидесяти шестидесяти семидесяти восьмидесяти девяноста"),
            words("ста двухсот трёхсот четырёхсот пятисот шестисот семисот восьмисот девятисот"),
            words("одной двух одного"));

    /** Adds the words for 1 to 999. */
    void addTo(List<String> words, int number, Gender gender) {
        int hundred = number / 100;
        int rest = number % 100;
        if (hundred > 0) {
            words.add(hundreds.get(hundred - 1));
        }
        if (rest >= 20) {
            words.add(tens.get(rest / 10 - 2));
            rest %= 10;
        }
        if (rest > 0) {
            words.add(small(rest, gender));
        }
    }

    String zero() {
        return zeroToNineteen.get(0);
    }

    private String small(int number, Gender gender) {
        if (number == 1 && gender != Gender.MASCULINE) {
            return otherGenders.get(gender == Gender.FEMININE ? 0 : 2);
        }
        return number == 2 && gender == Gender.FEMININE ? otherGenders.get(1) : zeroToNineteen.get(number);
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }
}
