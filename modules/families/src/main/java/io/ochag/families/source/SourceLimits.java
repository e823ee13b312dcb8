package io.ochag.families.source;

/**
 * What a file may not exceed, so that a small archive cannot unfold into a large one.
 *
 * @param rows in a table
 * @param columns in a row
 * @param text characters in a cell
 * @param sheet bytes of one sheet, unpacked
 * @param strings bytes of the texts that sheets share, unpacked: they are held in memory
 * @param merged merged areas in a sheet: they are held in memory
 */
public record SourceLimits(long rows, int columns, int text, long sheet, long strings, int merged) {
    public static final SourceLimits USUAL = new SourceLimits(1_048_576, 300, 10_000, 1L << 30, 64L << 20, 200_000);

    SourceRow checked(SourceRow row) {
        boolean fits = row.number() <= rows
                && row.cells().size() <= columns
                && row.cells().stream().allMatch(cell -> cell.length() <= text);
        if (!fits) {
            throw new UnreadableSource(UnreadableSource.Why.TOO_LARGE);
        }
        return row;
    }
}
