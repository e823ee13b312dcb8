package io.ochag.families;

import io.ochag.platform.config.Setting;
import io.ochag.platform.config.Settings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * How registers are brought in.
 *
 * @param together families in one write
 * @param checked families in one write where everybody is compared with those who are registered: it takes longer, and whoever registers the same new
 *     surname meanwhile waits for its end
 * @param turn writes in a row before another import has its turn
 * @param pieces of one file
 * @param leftAfter a file that nobody completed is forgotten after this time
 */
public record ImportRules(int together, int checked, int turn, int pieces, Duration leftAfter, ImportLimits limits) {
    public static final ImportRules USUAL = new ImportRules(250, 20, 40, 400, Duration.ofDays(1), ImportLimits.USUAL);

    private static final Setting<Integer> TOGETHER = Setting.number(
            "ochag.families.import-together", USUAL.together, 1, 2_000, "Families in one write of an import");
    private static final Setting<Integer> CHECKED = Setting.number(
            "ochag.families.import-together-checked",
            USUAL.checked,
            1,
            2_000,
            "Families in one write of an import that compares everybody with those who are registered");
    private static final Setting<Integer> TURN = Setting.number(
            "ochag.families.import-turn", USUAL.turn, 1, 10_000, "Writes in a row before another import has its turn");
    private static final Setting<Integer> PIECES = Setting.number(
            "ochag.families.import-pieces", USUAL.pieces, 1, 10_000, "Pieces of a file that is brought in");
    private static final Setting<Duration> LEFT_AFTER = Setting.duration(
            "ochag.families.import-left-after",
            USUAL.leftAfter,
            "A file whose pieces did not all come is forgotten after this time");

    /** What {@link #of} reads. */
    public static List<Setting<?>> settings() {
        List<Setting<?>> all = new ArrayList<>(List.of(TOGETHER, CHECKED, TURN, PIECES, LEFT_AFTER));
        all.addAll(ImportLimits.settings());
        return all;
    }

    public static ImportRules of(Settings settings) {
        return new ImportRules(
                settings.get(TOGETHER),
                settings.get(CHECKED),
                settings.get(TURN),
                settings.get(PIECES),
                settings.get(LEFT_AFTER),
                ImportLimits.of(settings));
    }

    /** Families in one write. */
    public int together(boolean compare) {
        return compare ? checked : together;
    }
}
