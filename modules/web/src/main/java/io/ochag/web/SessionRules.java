package io.ochag.web;

import io.ochag.platform.config.Setting;
import io.ochag.platform.config.Settings;
import java.time.Duration;
import java.util.List;

/**
 * How long sessions last and how often one may try to sign in.
 *
 * @param idle a session that nobody used for so long ends
 * @param longest no session lasts longer
 * @param attemptWindow attempts are counted over this time
 * @param attemptsByLogin failed attempts for one login within the window
 * @param attemptsByAddress failed attempts from one address within the window; a whole office may share one
 */
public record SessionRules(
        Duration idle, Duration longest, Duration attemptWindow, int attemptsByLogin, int attemptsByAddress) {
    public static final SessionRules USUAL =
            new SessionRules(Duration.ofMinutes(30), Duration.ofHours(12), Duration.ofMinutes(15), 10, 100);

    private static final Setting<Duration> IDLE =
            Setting.duration("ochag.session.idle", USUAL.idle, "A session that nobody used for so long ends.");
    private static final Setting<Duration> LONGEST =
            Setting.duration("ochag.session.longest", USUAL.longest, "No session lasts longer than this.");
    private static final Setting<Duration> WINDOW = Setting.duration(
            "ochag.sign-in.window", USUAL.attemptWindow, "Failed attempts to sign in are counted over this time.");
    private static final Setting<Integer> BY_LOGIN = Setting.number(
            "ochag.sign-in.attempts",
            USUAL.attemptsByLogin,
            1,
            1000,
            "Failed attempts for one login within the window.");
    private static final Setting<Integer> BY_ADDRESS = Setting.number(
            "ochag.sign-in.attempts-by-address",
            USUAL.attemptsByAddress,
            1,
            100_000,
            "Failed attempts from one address within the window.");

    /** What {@link #of} reads. */
    public static List<Setting<?>> settings() {
        return List.of(IDLE, LONGEST, WINDOW, BY_LOGIN, BY_ADDRESS);
    }

    public static SessionRules of(Settings settings) {
        return new SessionRules(
                settings.get(IDLE),
                settings.get(LONGEST),
                settings.get(WINDOW),
                settings.get(BY_LOGIN),
                settings.get(BY_ADDRESS));
    }
}
