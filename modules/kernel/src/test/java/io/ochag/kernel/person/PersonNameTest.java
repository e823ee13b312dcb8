package io.ochag.kernel.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {
    @ParameterizedTest
    @CsvSource({
        "Королёв, Королев",
        "Королёв, КОРОЛЕВ",
        "Зайцев, Заицев",
        "Римский-Корсаков, Римский Корсаков",
        "Римский–Корсаков, римскийкорсаков",
        "Анна-Мария, Анна Мария",
        "Алиев оглу, Алиев-оглы",
        "Мамед кызы, Мамедгызы",
        "Д'Артаньян, Д’Артаньян"
    })
    void spellingsOfOneNameFoldAlike(String one, String other) {
        assertThat(NameText.fold(one)).isEqualTo(NameText.fold(other));
    }

    @Test
    void decomposedLettersAreTheSameLetters() {
        String decomposed = "Королёв Андрей".replace("ё", "е\u0308").replace("й", "и\u0306");
        assertThat(NameText.tidy(decomposed)).isEqualTo("Королёв Андрей");
        assertThat(NameText.fold(decomposed)).isEqualTo(NameText.fold("Королёв Андрей"));
    }

    @ParameterizedTest
    @CsvSource({"Иванов, Иванова", "Петр, Петрович", "Ким, Кимов"})
    void differentNamesStayDifferent(String one, String other) {
        assertThat(NameText.fold(one)).isNotEqualTo(NameText.fold(other));
    }

    @ParameterizedTest
    @CsvSource({"'  ', name.blank", "Ив4нов, name.letters", "Ивaнов, name.mixed-script", "-Иван, name.letters"})
    void refusesWhatIsNoName(String text, String reason) {
        assertThatThrownBy(() -> NameText.tidy(text)).hasMessage(reason);
    }

    @Test
    void refusesAnEndlessName() {
        assertThatThrownBy(() -> NameText.tidy("а".repeat(101))).hasMessage("name.length");
        assertThatThrownBy(() -> NameText.tidy("а".repeat(100_000))).hasMessage("name.length");
    }

    @Test
    void noPatronymicIsNotAnUnknownOne() {
        PersonName none = new PersonName("Ким", "Вера", Patronymic.NO_PATRONYMIC);
        PersonName unknown = new PersonName("Ким", "Вера", Patronymic.UNKNOWN);
        assertThat(none).isNotEqualTo(unknown);
        assertThat(none.full()).isEqualTo("Ким Вера");
    }

    @Test
    void neverPrintsItself() {
        PersonName name = new PersonName("Соловьёва", "Алёна", Patronymic.of("Игоревна"));
        assertThat(name.toString() + name.folded() + name.patronymic())
                .doesNotContainIgnoringCase("Солов")
                .doesNotContainIgnoringCase("Ал")
                .doesNotContainIgnoringCase("Игор");
    }
}
