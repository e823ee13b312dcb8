package io.ochag.families.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells as people fill them in. */
class ReadingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Иван 12.03.2015; Мария 2018 г.|Иван/12.03.2015 Мария/2018 г.",
                "Иван 12.03.2015, Мария 2018 г.|Иван/12.03.2015 Мария/2018 г.",
                "1) Иванов Иван, 12.03.2015 г.р.; 2) Мария (2018)|Иванов Иван/12.03.2015 г.р. Мария/2018",
                "Анна-Мария - 1.2.2019|Анна-Мария/1.2.2019",
                "Пётр|Пётр/"
            })
    void severalChildrenInACell(String cell, String children) {
        StringBuilder read = new StringBuilder();
        ChildList.read(cell)
                .forEach(child -> read.append(child.name())
                        .append('/')
                        .append(child.birth())
                        .append(' '));
        assertThat(read.toString().strip()).isEqualTo(children);
    }

    @Test
    void whatIsNoChildIsNotGuessed() {
        assertThat(ChildList.read("двое, 2015 и 2018")).isEmpty();
        assertThat(ChildList.read("12.03.2015")).isEmpty();
    }
}
