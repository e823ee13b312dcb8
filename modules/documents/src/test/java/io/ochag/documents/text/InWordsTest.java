package io.ochag.documents.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import io.ochag.kernel.error.InvalidValueException;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InWordsTest {
    private static final ULocale RUSSIAN = new ULocale("ru");
    private static final Noun CHILD = Noun.masculine("ребёнок", "ребёнка", "детей");
    private static final Noun FAMILY = Noun.feminine("семья", "семьи", "семей");
    private static final Noun PLACE = Noun.neuter("место", "места", "мест");
    private static final Noun MONTH = Noun.masculine("месяц", "месяца", "месяцев");

    @ParameterizedTest
    @CsvSource({
        "0, ноль детей",
        "1, один ребёнок",
        "2, два ребёнка",
        "5, пять детей",
        "11, одиннадцать детей",
        "12, двенадцать детей",
        "21, двадцать один ребёнок",
        "101, сто один ребёнок",
        "111, сто одиннадцать детей",
        "1000, одна тысяча детей",
        "1000001, один миллион один ребёнок",
        "-2, минус два ребёнка"
    })
    void childrenAreCounted(long number, String words) {
        assertThat(InWords.count(number, CHILD)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "1, одна семья, одно место",
        "2, две семьи, два места",
        "21, двадцать одна семья, двадцать одно место",
        "22, двадцать две семьи, двадцать два места",
        "2002, две тысячи две семьи, две тысячи два места",
        "2000000, два миллиона семей, два миллиона мест"
    })
    void theGenderOfTheNounDecides(long number, String families, String places) {
        assertThat(InWords.count(number, FAMILY)).isEqualTo(families);
        assertThat(InWords.count(number, PLACE)).isEqualTo(places);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1_(одного) месяца",
        "3, 3_(трёх) месяцев",
        "11, 11_(одиннадцати) месяцев",
        "21, 21_(двадцати одного) месяца",
        "1000, 1_000_(одной тысячи) месяцев",
        "2000000, 2_000_000_(двух миллионов) месяцев"
    })
    void contractsSayTermsInTheGenitive(long number, String words) {
        assertThat(InWords.countedGenitive(number, MONTH).replace('\u00A0', '_'))
                .isEqualTo(words);
    }

    @Test
    void whatStandsInFiguresIsNotParted() {
        assertThat(InWords.figures(1_000_001, FAMILY)).isEqualTo("1\u00A0000\u00A0001\u00A0семья");
        assertThat(InWords.counted(3, MONTH)).isEqualTo("3\u00A0(три) месяца");
    }

    /** In the genitive ICU writes «четырех» and «трёх» side by side; papers here write ё throughout. */
    @Test
    void everyWordIsThatOfIcu() {
        numbers().forEach(number -> {
            for (Gender gender : Gender.values()) {
                assertThat(InWords.cardinal(number, gender))
                        .as("%d %s", number, gender)
                        .isEqualTo(spelt("%spellout-cardinal-" + icu(gender), number));
                assertThat(InWords.genitive(number, gender).replace('ё', 'е'))
                        .as("genitive of %d %s", number, gender)
                        .isEqualTo(spelt("%spellout-cardinal-" + icu(gender) + "-genitive", number)
                                .replace('ё', 'е'));
            }
        });
    }

    @Test
    void everyFormIsThatOfIcu() {
        PluralRules rules = PluralRules.forLocale(RUSSIAN);
        LongStream.rangeClosed(0, 2_000).forEach(number -> {
            String expected = switch (rules.select(number)) {
                case "one" -> CHILD.one();
                case "few" -> CHILD.few();
                default -> CHILD.many();
            };
            assertThat(CHILD.form(number)).as("%d", number).isEqualTo(expected);
            assertThat(CHILD.form(-number)).as("%d", -number).isEqualTo(expected);
        });
    }

    @Test
    void numbersBeyondTheWordsAreRefused() {
        assertThat(InWords.cardinal(999_999_999_999_999L, Gender.MASCULINE)).startsWith("девятьсот девяносто девять");
        assertThatThrownBy(() -> InWords.cardinal(1_000_000_000_000_000L, Gender.MASCULINE))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("number.range");
        assertThatThrownBy(() -> InWords.genitive(Long.MIN_VALUE, Gender.FEMININE))
                .hasMessage("number.range");
    }

    private static LongStream numbers() {
        Random random = new Random(20_261_122);
        LongStream small = LongStream.rangeClosed(-30, 3_100);
        LongStream round = LongStream.of(
                10_000, 11_000, 21_000, 22_000, 100_000, 101_101, 999_999, 1_000_000, 1_000_001, 2_000_000, 21_000_021);
        LongStream large = random.longs(2_000, 0, 1_000_000_000_000_000L);
        return LongStream.concat(LongStream.concat(small, round), large);
    }

    private static String icu(Gender gender) {
        return switch (gender) {
            case MASCULINE -> "masculine";
            case FEMININE -> "feminine";
            case NEUTER -> "neuter";
        };
    }

    private static final RuleBasedNumberFormat SPELLOUT =
            new RuleBasedNumberFormat(RUSSIAN, RuleBasedNumberFormat.SPELLOUT);

    private static String spelt(String rule, long number) {
        return SPELLOUT.format(number, rule).replace("\u00AD", "");
    }
}
