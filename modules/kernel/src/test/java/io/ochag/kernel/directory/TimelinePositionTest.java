package io.ochag.kernel.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ochag.kernel.directory.FamilyRecords.Entry;
import io.ochag.kernel.directory.FamilyRecords.Position;
import io.ochag.kernel.error.InvalidValueException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TimelinePositionTest {
    private static Entry entry(String at, long id) {
        return new Entry(new UUID(id, 0), Instant.parse(at), "kernel.entry", "", "/");
    }

    @Test
    void whatIsWrittenIsReadAlsoBefore1970() {
        for (String at : List.of("2026-11-22T09:00:00.123456Z", "1949-01-01T00:00:00Z")) {
            Position position = new Position(Instant.parse(at), new UUID(7, 9));
            assertThat(Position.parse(position.text())).isEqualTo(position);
        }
    }

    @Test
    void anythingElseIsRefused() {
        for (String text : List.of(
                "",
                "1",
                "1_",
                "x_00000000-0000-0007-0000-000000000009",
                "99999999999999999999_00000000-0000-0007-0000-000000000009",
                "1_00000000000000070000000000000009----")) {
            assertThatThrownBy(() -> Position.parse(text))
                    .as(text)
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage("page.after");
        }
    }

    @Test
    void linesOfOneInstantComeInTheOrderOfTheDatabase() {
        Entry old = entry("2026-11-21T09:00:00Z", 1);
        Entry low = entry("2026-11-22T09:00:00Z", 1);
        // negative for Java, high for PostgreSQL
        Entry high = entry("2026-11-22T09:00:00Z", -1);
        assertThat(List.of(old, low, high).stream().sorted(Entry.NEWEST_FIRST)).containsExactly(high, low, old);
    }
}
