package io.ochag.families.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.ochag.families.PaperKindCode;
import io.ochag.families.PersonFiles.Paper;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperRulesTest {
    @ParameterizedTest
    @CsvSource({
        "II-РК, II-РК",
        "ii-рк, II-РК",
        "11-РК, II-РК",
        "II – PK, II-РК",
        "ІV-АБ, IV-АБ",
        "ХI-АН, XI-АН",
        "18 05, 1805"
    })
    void aSeriesIsOneHoweverItIsTyped(String typed, String kept) {
        assertThat(PaperRules.tidy(paper(typed, "1")).series()).contains(kept);
    }

    @Test
    void aNumberHasNoSpacesAndNoSign() {
        assertThat(PaperRules.tidy(paper("18 05", "№ 123 456")).number()).isEqualTo("123456");
        assertThat(PaperRules.tidy(paper("  ", "1")).series()).isEmpty();
    }

    @Test
    void aPaperPrintsNothingOfItself() {
        assertThat(paper("1805", "123456")).hasToString("Paper[passport]");
    }

    private static Paper paper(String series, String number) {
        return new Paper(
                new PaperKindCode("passport"), Optional.of(series), number, Optional.empty(), Optional.empty());
    }
}
