package io.ochag.kernel.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ochag.kernel.error.InvalidValueException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberPatternTest {
    @ParameterizedTest
    @CsvSource({
        "{number}, 17",
        "{number:4}/{place}-{year:2}, 0017/Д3-26",
        "№ {number}-{year}, № 17-2026",
        "{number:1}, 17",
        "$1\\{number}, $1\\17"
    })
    void fillsTheHoles(String pattern, String written) {
        assertThat(new NumberPattern(pattern).write(17, "Д3", 2026)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "17",
                "{place}/{year}",
                "{number}{number:3}",
                "{number}/{surname}",
                "{number:0}",
                "{number:12}",
                "{number}{",
                "{number}\n",
                "{year:4}{number}"
            })
    void refusesWhatCannotBeANumber(String pattern) {
        assertThatThrownBy(() -> new NumberPattern(pattern))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("number-pattern.format");
    }
}
