package io.ochag.documents;

import io.ochag.kernel.error.InvalidValueException;

/**
 * How a sheet of self-adhesive labels is cut, in millimetres on A4.
 *
 * @param left from the edge of the paper to the first label
 * @param top from the edge of the paper to the first label
 * @param acrossGap between two columns
 * @param downGap between two rows
 */
public record LabelGrid(
        int columns, int rows, double left, double top, double width, double height, double acrossGap, double downGap) {
    private static final double A4_WIDTH = 210;
    private static final double A4_HEIGHT = 297;

    /** Three columns of eight, 70 by 37 mm: the most usual sheet. */
    public static final LabelGrid THREE_BY_EIGHT = new LabelGrid(3, 8, 0, 0.5, 70, 37, 0, 0);

    /** Two columns of five, 105 by 57 mm. */
    public static final LabelGrid TWO_BY_FIVE = new LabelGrid(2, 5, 0, 6, 105, 57, 0, 0);

    /** @throws InvalidValueException {@code label-grid.size}: nothing fits, or it does not fit on A4 */
    public LabelGrid {
        boolean some = columns > 0 && rows > 0 && width > 0 && height > 0;
        boolean inside = left >= 0 && top >= 0 && acrossGap >= 0 && downGap >= 0;
        boolean fits = left + columns * width + (columns - 1) * acrossGap <= A4_WIDTH
                && top + rows * height + (rows - 1) * downGap <= A4_HEIGHT;
        if (!some || !inside || !fits) {
            throw new InvalidValueException("label-grid.size");
        }
    }

    public int perSheet() {
        return columns * rows;
    }
}
