package io.ochag.families;

import io.ochag.platform.config.Setting;
import io.ochag.platform.config.Settings;
import java.time.Duration;
import java.util.List;

/**
 * How often somebody may learn that the СНИЛС of a person whom they may not see is registered. It is the only thing that they may learn.
 *
 * @param most disclosures to one actor within the window, at each instance
 * @param window they are counted over this time
 */
public record DisclosureRules(int most, Duration window) {
    public static final DisclosureRules USUAL = new DisclosureRules(5, Duration.ofDays(1));

    private static final Setting<Integer> MOST = Setting.number(
            "ochag.families.snils-disclosures",
            USUAL.most,
            1,
            1000,
            "How often one worker may learn, at each instance, that the СНИЛС of somebody hidden is registered.");
    private static final Setting<Duration> WINDOW = Setting.duration(
            "ochag.families.snils-disclosure-window", USUAL.window, "Those disclosures are counted over this time.");

    /** What {@link #of} reads. */
    public static List<Setting<?>> settings() {
        return List.of(MOST, WINDOW);
    }

    public static DisclosureRules of(Settings settings) {
        return new DisclosureRules(settings.get(MOST), settings.get(WINDOW));
    }
}
