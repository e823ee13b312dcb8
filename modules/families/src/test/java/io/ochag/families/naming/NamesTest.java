package io.ochag.families.naming;

import static org.assertj.core.api.Assertions.assertThat;

import io.ochag.kernel.person.NameText;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    private final GivenNames givenNames = GivenNames.shipped();

    @ParameterizedTest
    @CsvSource({
        "Наталья, Наталия, FORM",
        "Наташа, Наталья, FORM",
        "Саша, Александр, FORM",
        "Саша, Александра, FORM",
        "Natalya, Наталья, FORM",
        "Nataliia, Наталья, FORM",
        "Aleksei, Алексей, FORM",
        "Yulia, Юлия, FORM",
        "Dmitriy, Дмитрий, FORM",
        "Семён, Семен, SAME",
        "Анастосия, Анастасия, SLIP",
        "Натлья, Наталья, SLIP",
        "Алёна, Елена, NEAR",
        "Ульяна, Яна, NEAR",
        "Дарья, Марья, DIFFERENT",
        "Алина, Полина, DIFFERENT",
        "Иван, Илья, DIFFERENT",
        "И., Илья, UNKNOWN",
        "И., Пётр, DIFFERENT",
        "девочка, Анна, UNKNOWN"
    })
    void givenNamesStandToEachOther(String one, String other, Likeness likeness) {
        assertThat(givenNames.compare(NameText.fold(one), NameText.fold(other))).isEqualTo(likeness);
        assertThat(givenNames.compare(NameText.fold(other), NameText.fold(one))).isEqualTo(likeness);
    }

    @ParameterizedTest
    @CsvSource({
        "Иванов, Иванова, FORM",
        "Достоевский, Достоевская, FORM",
        "Белый, Белая, FORM",
        "Shchukina, Щукина, FORM",
        "Ivanov, Иванов, FORM",
        "Воробьёва, ВОРОБЬЕВА, SAME",
        "Петров, Питров, SLIP",
        "Комарова, Кромарова, SLIP",
        "Иванова, Петрова, DIFFERENT",
        "Ким, Цой, DIFFERENT"
    })
    void surnamesStandToEachOther(String one, String other, Likeness likeness) {
        assertThat(Surnames.compare(NameText.fold(one), NameText.fold(other))).isEqualTo(likeness);
    }

    @ParameterizedTest
    @CsvSource({
        "Натальевна, Наталиевна, FORM",
        "Сергеевна, Сергеевич, FORM",
        "Ильич, Ильинична, FORM",
        "Сергеевна, Сергевна, FORM",
        "Sergeevna, Сергеевна, FORM",
        "Алексеевна, Олексеевна, SLIP",
        "Ивановна, Петровна, DIFFERENT",
        "Ивановна, И., UNKNOWN"
    })
    void patronymicsStandToEachOther(String one, String other, Likeness likeness) {
        assertThat(Patronymics.compare(NameText.fold(one), NameText.fold(other)))
                .isEqualTo(likeness);
    }

    @Test
    void partsOfADoubleSurnameAreKnownInEitherSex() {
        assertThat(Surnames.shareAPart(Surnames.parts("Воробьёва-Чайкина"), Surnames.parts("Чайкин")))
                .isTrue();
        assertThat(Surnames.shareAPart(Surnames.parts("Петрова"), Surnames.parts("Петровская")))
                .isFalse();
    }

    @Test
    void aKeyboardLeftInLatinIsRead() {
        assertThat(Latin.typedInLatin("Bdfyjdf")).isEqualTo("иванова");
    }

    @Test
    void slipsThatPeopleMakeOftenCountLess() {
        assertThat(Slips.between("петров", "питров")).isLessThan(Slips.between("петров", "паэров"));
        assertThat(Slips.between("комаров", "коммаров")).isEqualTo(0.6);
        assertThat(Slips.between("комаров", "окмаров")).isEqualTo(0.8);
        assertThat(Slips.between("комаров", "комаров")).isZero();
    }

    @Test
    void everyFormInTheFileLeadsToItsName() {
        assertThat(givenNames.alike("наташа")).contains("наталья", "наталия", "ната");
        assertThat(givenNames.alike("саша")).contains("александр", "александра");
        assertThat(givenNames.alike("неслыханное")).containsExactly("неслыханное");
        assertThat(Arrays.asList("иванов", "иванова", "кузнецова")).allMatch(Surnames::isFrequent);
        assertThat(Surnames.isFrequent("чайкин")).isFalse();
    }
}
