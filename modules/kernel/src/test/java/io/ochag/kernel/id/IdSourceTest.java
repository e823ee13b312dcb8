package io.ochag.kernel.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdSourceTest {
    @Test
    void carriesTheMillisecondVersionAndVariant() {
        Instant at = Instant.parse("2026-11-21T09:00:00.123Z");
        UUID id = new IdSource(Clock.fixed(at, ZoneOffset.UTC), new Random(1)).next();
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(at.toEpochMilli());
    }

    @Test
    void idsOfOneSourceSortAsTheyWereMadeEvenInOneMillisecond() {
        IdSource source = new IdSource(Clock.fixed(Instant.EPOCH.plusMillis(5), ZoneOffset.UTC), new Random(1));
        String before = source.next().toString();
        for (int i = 0; i < 10_000; i++) {
            String after = source.next().toString();
            assertThat(after).isGreaterThan(before);
            before = after;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-1-1-1-1", "", "not-an-id", "0193d0a5-7c1e-7abc-8def-0123456789ag"})
    void readsOnlyTheCanonicalForm(String text) {
        assertThatThrownBy(() -> FamilyId.parse(text)).hasMessage("id.format");
    }
}
