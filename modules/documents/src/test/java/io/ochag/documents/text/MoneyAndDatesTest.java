package io.ochag.documents.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ochag.kernel.error.InvalidValueException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyAndDatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|Ноль рублей 00_копеек",
                "1|Один рубль 00_копеек",
                "2|Два рубля 00_копеек",
                "5|Пять рублей 00_копеек",
                "11|Одиннадцать рублей 00_копеек",
                "21|Двадцать один рубль 00_копеек",
                "101|Сто один рубль 00_копеек",
                "1000|Одна тысяча рублей 00_копеек",
                "1101|Одна тысяча сто один рубль 00_копеек",
                "1000001|Один миллион один рубль 00_копеек",
                "0.01|Ноль рублей 01_копейка",
                "12345.62|Двенадцать тысяч триста сорок пять рублей 62_копейки",
                "999999999999999.99|Девятьсот девяносто девять триллионов девятьсот девяносто девять миллиардов девятьсот девяносто девять миллионов девятьсот девяносто девять тысяч девятьсот девяносто девять рублей 99_копеек"
            })
    void amountsAreSaidInWords(BigDecimal amount, String words) {
        assertThat(new Roubles(amount).inWords().replace('\u00A0', '_')).isEqualTo(words);
    }

    @Test
    void amountsInFiguresAreInOnePiece() {
        assertThat(new Roubles(new BigDecimal("12345.6")).figures()).isEqualTo("12\u00A0345,60\u00A0₽");
        assertThat(Roubles.of(7).counted()).isEqualTo("7\u00A0(семь) рублей 00\u00A0копеек");
        assertThat(Figures.whole(-1_000)).isEqualTo("\u22121\u00A0000");
        assertThat(Figures.decimal(new BigDecimal("0.5"))).isEqualTo("0,5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "0.001", "1000000000000000"})
    void whatIsNoAmountIsRefused(String amount) {
        assertThatThrownBy(() -> new Roubles(new BigDecimal(amount)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("roubles.amount");
    }

    @Test
    void datesAreSaidInWordsAndFigures() {
        LocalDate day = LocalDate.of(2026, 11, 2);
        assertThat(Dates.inWords(day)).isEqualTo("2\u00A0ноября\u00A02026\u00A0г.");
        assertThat(Dates.figures(day)).isEqualTo("02.11.2026");
        assertThat(Dates.minute(LocalDateTime.of(2026, 11, 2, 4, 5))).isEqualTo("02.11.2026 04:05");
    }

    @ParameterizedTest
    @CsvSource({
        "12 345 детей, 12_345 детей",
        "№ 15 от 22 ноября 2026 г. и § 3, №_15 от 22_ноября_2026_г. и §_3",
        "ст. 696 и г. Волгоград, ст._696 и г._Волгоград",
        "О. И. Берёзкина, О._И._Берёзкина",
        "5 руб. и 7 ₽, 5_руб. и 7_₽",
        "в 2026 году 100 000 семей, в 2026 году 100_000 семей"
    })
    void spacesThatMustNotBreakDoNot(String text, String bound) {
        assertThat(Typography.bound(text).replace('\u00A0', '_')).isEqualTo(bound);
    }

    @Test
    void whatXmlForbidsIsLeftOut() {
        assertThat(Printable.of("а\u0000б\u0007в\uD800г\uFFFFд\nе\uD83D\uDE00")).isEqualTo("абвгд\nе\uD83D\uDE00");
        String clean = "ё № ₽ \uD83D\uDE00";
        assertThat(Printable.of(clean)).isSameAs(clean);
    }
}
