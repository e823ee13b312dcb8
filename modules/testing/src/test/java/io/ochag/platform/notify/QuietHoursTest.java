package io.ochag.platform.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Volgograd");

    @ParameterizedTest
    @CsvSource({
        "21:00, 09:00, 2026-11-23T20:59:59, ",
        "21:00, 09:00, 2026-11-23T21:00:00, 2026-11-24T09:00",
        "21:00, 09:00, 2026-11-23T23:59:59, 2026-11-24T09:00",
        "21:00, 09:00, 2026-11-24T00:00:00, 2026-11-24T09:00",
        "21:00, 09:00, 2026-11-24T08:59:59, 2026-11-24T09:00",
        "21:00, 09:00, 2026-11-24T09:00:00, ",
        "13:00, 14:00, 2026-11-24T13:30:00, 2026-11-24T14:00",
        "13:00, 14:00, 2026-11-24T12:00:00, ",
        "13:00, 14:00, 2026-11-24T14:00:00, ",
        "00:00, 00:00, 2026-11-24T03:00:00, ",
        "09:00, 09:00, 2026-11-24T09:00:00, "
    })
    void endInTheMorningOfTheRegion(LocalTime from, LocalTime to, LocalDateTime at, @Nullable LocalDateTime end) {
        assertThat(new QuietHours(from, to).endOf(at.atZone(ZONE).toInstant(), ZONE))
                .isEqualTo(
                        Optional.ofNullable(end).map(local -> local.atZone(ZONE).toInstant()));
    }

    @Test
    void pausesGrowFourfoldUpToADay() {
        NotificationRules rules = NotificationRules.USUAL;
        assertThat(rules.pauseAfter(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(rules.pauseAfter(2)).isEqualTo(Duration.ofMinutes(4));
        assertThat(rules.pauseAfter(5)).isEqualTo(Duration.ofMinutes(256));
        assertThat(rules.pauseAfter(20)).isEqualTo(Duration.ofDays(1));
    }
}
