package io.ochag.kernel.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MunicipalityCodeTest {
    @ParameterizedTest
    @CsvSource({
        "18602000, 1",
        "18604000, 0",
        "18605000, 5",
        "18640000, 7",
        "18701000, 0",
        "18720000, 2",
        "18728000, 9",
        "18658000, 7"
    })
    void computesTheCheckDigitsOfTheClassifier(String code, int digit) {
        assertThat(new MunicipalityCode(code).checkDigit()).isEqualTo(digit);
        assertThat(MunicipalityCode.verified(code, digit)).isEqualTo(new MunicipalityCode(code));
    }

    @Test
    void refusesAWrongCheckDigit() {
        assertThatThrownBy(() -> MunicipalityCode.verified("18701000", 1)).hasMessage("oktmo.check-digit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1870100", "187010001", "18701000a", "", "１８７０１０００"})
    void refusesWhatIsNoCode(String text) {
        assertThatThrownBy(() -> new MunicipalityCode(text)).hasMessage("oktmo.format");
    }

    @Test
    void aSettlementLiesInItsMunicipality() {
        assertThat(new MunicipalityCode("18605101001").municipality())
                .isEqualTo(new MunicipalityCode("18605101".substring(0, 8)));
    }
}
