package io.ochag.web;

import io.ochag.platform.config.Setting;
import io.ochag.platform.config.Settings;
import java.time.Duration;
import java.util.List;

/**
 * How long an {@code Idempotency-Key} stands for the answer of its command.
 *
 * @param period after it the same key is a new command
 */
public record RepeatRules(Duration period) {
    public static final RepeatRules USUAL = new RepeatRules(Duration.ofHours(24));

    private static final Setting<Duration> PERIOD = Setting.duration(
            "ochag.idempotency.period", USUAL.period, "How long an Idempotency-Key stands for its answer.");

    /** What {@link #of} reads. */
    public static List<Setting<?>> settings() {
        return List.of(PERIOD);
    }

    public static RepeatRules of(Settings settings) {
        return new RepeatRules(settings.get(PERIOD));
    }
}
