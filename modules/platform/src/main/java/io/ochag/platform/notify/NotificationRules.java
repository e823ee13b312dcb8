package io.ochag.platform.notify;

import io.ochag.platform.config.Setting;
import io.ochag.platform.config.Settings;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * When and how often messages are sent.
 *
 * @param quietFrom from this time on nothing is sent that is not urgent; the region's zone
 * @param quietTo until this time of the morning; the same as {@code quietFrom} for no quiet hours
 * @param attempts before a message is given up
 * @param pause after the first attempt that failed; each further one is four times as long, a day at most
 * @param lease how long one attempt may take; a message whose sender died is sent again afterwards
 * @param batch messages that one run takes at once
 */
public record NotificationRules(
        LocalTime quietFrom, LocalTime quietTo, int attempts, Duration pause, Duration lease, int batch) {
    public static final NotificationRules USUAL = new NotificationRules(
            LocalTime.of(21, 0), LocalTime.of(9, 0), 6, Duration.ofMinutes(1), Duration.ofMinutes(5), 20);

    private static final Setting<LocalTime> QUIET_FROM = time(
            "ochag.notifications.quiet-from", USUAL.quietFrom, "Nothing that is not urgent is sent from this time on.");
    private static final Setting<LocalTime> QUIET_TO =
            time("ochag.notifications.quiet-to", USUAL.quietTo, "The quiet hours end at this time.");
    private static final Setting<Integer> ATTEMPTS = Setting.number(
            "ochag.notifications.attempts", USUAL.attempts, 1, 20, "Attempts before a message is given up.");
    private static final Setting<Duration> PAUSE = Setting.duration(
            "ochag.notifications.pause", USUAL.pause, "Pause after the first attempt that failed; it grows.");

    /** What {@link #of} reads. */
    public static List<Setting<?>> settings() {
        return List.of(QUIET_FROM, QUIET_TO, ATTEMPTS, PAUSE);
    }

    public static NotificationRules of(Settings settings) {
        return new NotificationRules(
                settings.get(QUIET_FROM),
                settings.get(QUIET_TO),
                settings.get(ATTEMPTS),
                settings.get(PAUSE),
                USUAL.lease,
                USUAL.batch);
    }

    /** How long to wait after so many attempts. */
    Duration pauseAfter(int tries) {
        Duration longest = Duration.ofDays(1);
        Duration wait = pause;
        for (int i = 1; i < tries && wait.compareTo(longest) < 0; i++) {
            wait = wait.multipliedBy(4);
        }
        return wait.compareTo(longest) < 0 ? wait : longest;
    }

    private static Setting<LocalTime> time(String key, LocalTime usual, String meaning) {
        return new Setting<>(key, Optional.of(usual.toString()), meaning, false, LocalTime::parse);
    }
}
