package io.ochag.platform.document;

import io.ochag.platform.config.Setting;
import io.ochag.platform.config.Settings;
import java.util.List;

/**
 * Limits of the store.
 *
 * @param largest of a file, in bytes
 */
public record DocumentRules(int largest) {
    public static final DocumentRules USUAL = new DocumentRules(20 * 1024 * 1024);

    private static final Setting<Integer> LARGEST = Setting.number(
            "ochag.files.largest",
            USUAL.largest,
            1024,
            1024 * 1024 * 1024,
            "The largest file that is stored, in bytes");

    /** What {@link #of} reads. */
    public static List<Setting<?>> settings() {
        return List.of(LARGEST);
    }

    public static DocumentRules of(Settings settings) {
        return new DocumentRules(settings.get(LARGEST));
    }
}
