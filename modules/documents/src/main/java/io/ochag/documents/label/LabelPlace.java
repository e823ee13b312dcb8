package io.ochag.documents.label;

import io.ochag.documents.Label;
import io.ochag.documents.LabelGrid;
import io.ochag.documents.code.Symbology;
import io.ochag.documents.part.CodeField;
import java.util.Locale;

/**
 * One label of a sheet. Text stands above a bar code, and beside a QR code.
 *
 * @param at from the left, then down; from 0
 */
public record LabelPlace(LabelGrid grid, int at, Label label) {
    private static final double EDGE = 4;
    private static final double PLAIN = 4;
    private static final double SHARE_OF_BARS = 0.38;
    private static final double LARGEST_QR = 34;

    /** Where the label lies on the sheet, as CSS. */
    public String box() {
        double left = grid.left() + at % grid.columns() * (grid.width() + grid.acrossGap());
        double top = grid.top() + at / grid.columns() * (grid.height() + grid.downGap());
        return box(left, top, grid.width(), grid.height());
    }

    /** Where the text may stand. */
    public String textBox() {
        return isQr()
                ? box(EDGE, EDGE, grid.width() - codeWidth() - 2 * EDGE, grid.height() - 2 * EDGE)
                : box(EDGE, EDGE - 1, grid.width() - 2 * EDGE, codeTop() - EDGE + 1);
    }

    public String codeBox() {
        return box(codeLeft(), codeTop(), codeWidth(), codeHeight());
    }

    /** Where the content of the code stands in plain. */
    public String plainBox() {
        return box(codeLeft(), codeTop() + codeHeight(), codeWidth(), PLAIN);
    }

    public CodeField code() {
        return new CodeField(
                label.code(), codeWidth(), codeHeight(), "Код " + label.code().content());
    }

    private boolean isQr() {
        return label.code().symbology() == Symbology.QR;
    }

    private double codeWidth() {
        return isQr() ? codeHeight() : grid.width() - 2 * EDGE;
    }

    private double codeHeight() {
        return isQr()
                ? Math.min(LARGEST_QR, Math.min(grid.height() - PLAIN - EDGE, grid.width() / 2))
                : grid.height() * SHARE_OF_BARS;
    }

    private double codeLeft() {
        return isQr() ? grid.width() - codeWidth() - 1 : EDGE;
    }

    private double codeTop() {
        return isQr() ? EDGE / 2 : grid.height() - codeHeight() - PLAIN - EDGE / 2;
    }

    private static String box(double left, double top, double width, double height) {
        return String.format(
                Locale.ROOT, "left: %.2fmm; top: %.2fmm; width: %.2fmm; height: %.2fmm", left, top, width, height);
    }
}
