package io.ochag.kernel.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ochag.kernel.error.InvalidValueException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageTest {
    @Test
    void theExtraRowOnlyTellsThatThereIsMore() {
        PageRequest two = new PageRequest(2, Optional.empty());
        Page<String> page = Page.of(List.of("a", "b", "c"), two, row -> row);
        assertThat(page.items()).containsExactly("a", "b");
        assertThat(page.next()).contains("b");
        assertThat(Page.of(List.of("a", "b"), two, row -> row).next()).isEmpty();
    }

    @Test
    void aPageIsNeverUnbounded() {
        assertThatThrownBy(() -> new PageRequest(PageRequest.MOST + 1, Optional.empty()))
                .hasMessage("page.limit");
        assertThatThrownBy(() -> new PageRequest(0, Optional.empty())).hasMessage("page.limit");
    }

    @Test
    void whereAPageEndedIsReadOrRefused() {
        assertThat(new PageRequest(2, Optional.of("17")).position(Long::parseLong))
                .contains(17L);
        assertThat(new PageRequest(2, Optional.empty()).position(Long::parseLong))
                .isEmpty();
        for (String forged : List.of("", "17x", "9999999999999999999999")) {
            assertThatThrownBy(() -> new PageRequest(2, Optional.of(forged)).position(Long::parseLong))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage("page.after");
        }
        assertThatThrownBy(() -> new PageRequest(2, Optional.of("2026-13-01")).position(LocalDate::parse))
                .hasMessage("page.after");
    }
}
