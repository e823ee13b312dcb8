package io.ochag.kernel.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ochag.kernel.error.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SnilsTest {
    @ParameterizedTest
    @ValueSource(strings = {"112-233-445 95", "11223344595", "112 233 445-95", "087-654-303 00", "112‑233‑445 95"})
    void readsTheNumberAsPeopleWriteIt(String text) {
        assertThat(Snils.parse(text).digits()).matches("\\d{11}");
    }

    @Test
    void writesItAsOnThePaper() {
        assertThat(Snils.parse("08765430300").written()).isEqualTo("087-654-303 00");
    }

    @ParameterizedTest
    @CsvSource({
        "112-233-445 96, snils.checksum",
        "112-233-445, snils.format",
        "'', snils.format",
        "000-000-000 00, snils.format",
        "١١٢٢٣٣٤٤٥٩٥, snils.format",
        "1122334459O, snils.format"
    })
    void refusesWithTheReasonAndWithoutTheValue(String text, String reason) {
        assertThatThrownBy(() -> Snils.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(reason);
    }

    @Test
    void theFirstNumbersCarryNoCheckSum() {
        assertThat(Snils.parse("001-001-998 77").digits()).isEqualTo("00100199877");
        assertThatThrownBy(() -> Snils.parse("001-001-999 77")).hasMessage("snils.checksum");
    }

    @Test
    void neverPrintsItself() {
        assertThat(Snils.parse("112-233-445 95"))
                .asString()
                .doesNotContain("112")
                .doesNotContain("95");
    }
}
