package io.ochag.platform.notify;

import io.ochag.kernel.person.NotPersonal;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of {@code ochag_platform.notification_step}. */
public record StepRow(
        int round,
        Instant at,
        @NotPersonal String step,
        @NotPersonal @Nullable String cause,
        @NotPersonal @Nullable String channel,
        @NotPersonal String byWhom) {
    NotificationLog.Step shown() {
        return new NotificationLog.Step(
                round, at, step, Optional.ofNullable(cause), Optional.ofNullable(channel), byWhom);
    }
}
