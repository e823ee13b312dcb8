package io.ochag.web;

import io.ochag.platform.config.Setting;
import io.ochag.platform.config.Settings;
import java.time.Duration;
import java.util.List;

/**
 * What API keys must keep to.
 *
 * @param longestTerm no key is good for longer than this from its making
 * @param requestsPerMinute of a key that says nothing else, at each instance of the server
 */
public record KeyRules(Duration longestTerm, int requestsPerMinute) {
    /** The most that a key may be given. */
    public static final int MOST_PER_MINUTE = 1_000_000;

    public static final KeyRules USUAL = new KeyRules(Duration.ofDays(366), 600);

    private static final Setting<Duration> LONGEST_TERM = Setting.duration(
            "ochag.api-key.longest-term", USUAL.longestTerm, "No API key is good for longer than this.");
    private static final Setting<Integer> PER_MINUTE = Setting.number(
            "ochag.api-key.requests-per-minute",
            USUAL.requestsPerMinute,
            1,
            MOST_PER_MINUTE,
            "Requests a minute of a key that says nothing else, at each instance.");

    /** What {@link #of} reads. */
    public static List<Setting<?>> settings() {
        return List.of(LONGEST_TERM, PER_MINUTE);
    }

    public static KeyRules of(Settings settings) {
        return new KeyRules(settings.get(LONGEST_TERM), settings.get(PER_MINUTE));
    }
}
