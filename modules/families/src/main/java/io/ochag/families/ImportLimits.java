package io.ochag.families;

import io.ochag.platform.config.Setting;
import io.ochag.platform.config.Settings;
import java.util.List;

/**
 * What a file that is brought in may not exceed, so that a small archive cannot unfold into a large one. One beyond them is refused with
 * {@code families.import-too-large}.
 *
 * @param rows in a table
 * @param columns in a row
 * @param cell characters in a cell
 * @param unpacked bytes of all parts of a workbook, unpacked
 * @param held bytes of a part of a workbook that is no sheet, unpacked: such parts are held in memory
 * @param texts texts and styles that the sheets of a workbook share: they are held in memory
 * @param merged merged areas and shared formulas in a sheet: they are held in memory
 * @param entries parts of a workbook
 */
public record ImportLimits(
        int rows, int columns, int cell, int unpacked, int held, int texts, int merged, int entries) {
    public static final ImportLimits USUAL =
            new ImportLimits(1_048_576, 300, 10_000, 1 << 30, 64 << 20, 1_000_000, 200_000, 10_000);

    private static final int MOST = Integer.MAX_VALUE;

    private static final Setting<Integer> ROWS = Setting.number(
            "ochag.families.import-rows", USUAL.rows, 1, MOST, "Rows in a table of a file that is brought in");
    private static final Setting<Integer> COLUMNS = Setting.number(
            "ochag.families.import-columns",
            USUAL.columns,
            1,
            16_384,
            "Columns in a table of a file that is brought in");
    private static final Setting<Integer> CELL = Setting.number(
            "ochag.families.import-cell",
            USUAL.cell,
            100,
            1_000_000,
            "Characters in a cell of a file that is brought in");
    private static final Setting<Integer> UNPACKED = Setting.number(
            "ochag.families.import-unpacked",
            USUAL.unpacked,
            1 << 20,
            MOST,
            "Bytes of all parts of a workbook that is brought in, unpacked");
    private static final Setting<Integer> HELD = Setting.number(
            "ochag.families.import-held",
            USUAL.held,
            1 << 16,
            MOST,
            "Bytes of a part of a workbook that is no sheet, unpacked: it is held in memory");
    private static final Setting<Integer> TEXTS = Setting.number(
            "ochag.families.import-texts",
            USUAL.texts,
            1,
            MOST,
            "Texts and styles that the sheets of a workbook share: they are held in memory");
    private static final Setting<Integer> MERGED = Setting.number(
            "ochag.families.import-merged", USUAL.merged, 1, MOST, "Merged areas in a sheet: they are held in memory");
    private static final Setting<Integer> ENTRIES =
            Setting.number("ochag.families.import-entries", USUAL.entries, 10, MOST, "Parts of a workbook");

    static List<Setting<?>> settings() {
        return List.of(ROWS, COLUMNS, CELL, UNPACKED, HELD, TEXTS, MERGED, ENTRIES);
    }

    static ImportLimits of(Settings settings) {
        return new ImportLimits(
                settings.get(ROWS),
                settings.get(COLUMNS),
                settings.get(CELL),
                settings.get(UNPACKED),
                settings.get(HELD),
                settings.get(TEXTS),
                settings.get(MERGED),
                settings.get(ENTRIES));
    }
}
