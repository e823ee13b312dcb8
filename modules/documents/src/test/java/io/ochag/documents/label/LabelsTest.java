package io.ochag.documents.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import io.ochag.documents.Label;
import io.ochag.documents.LabelGrid;
import io.ochag.documents.Labels;
import io.ochag.documents.code.Code;
import io.ochag.documents.paper.PressFixture;
import io.ochag.kernel.error.InvalidValueException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class LabelsTest {
    private static final int DPI = 300;
    private static final LabelGrid MEASURED = new LabelGrid(3, 6, 7.5, 12, 62, 40, 4, 5);

    private final Labels labels = new PrintedLabels(PressFixture.press());

    @Test
    void everyLabelIsAtItsPlaceAndItsCodeIsReadOffThePrint() throws Exception {
        for (LabelGrid grid : List.of(LabelGrid.THREE_BY_EIGHT, LabelGrid.TWO_BY_FIVE, MEASURED)) {
            byte[] bars = labels.pdf(grid, some(grid.perSheet(), false), 0);
            byte[] squares = labels.pdf(grid, some(grid.perSheet(), true), 0);
            for (byte[] pdf : List.of(bars, squares)) {
                try (PDDocument document = Loader.loadPDF(pdf)) {
                    assertThat(document.getNumberOfPages()).isEqualTo(1);
                    BufferedImage sheet = new PDFRenderer(document).renderImageWithDPI(0, DPI);
                    for (int i = 0; i < grid.perSheet(); i++) {
                        BufferedImage label = cut(sheet, grid, i);
                        assertThat(read(label)).as("%s %d", grid, i).isEqualTo("0410-" + (1_000 + i));
                        assertThat(hasCleanEdge(label)).as("%s %d", grid, i).isTrue();
                    }
                }
            }
        }
    }

    @Test
    void placesThatAreUsedStayFreeAndMoreSheetsFollow() throws IOException {
        try (PDDocument document = Loader.loadPDF(labels.pdf(LabelGrid.TWO_BY_FIVE, some(14, true), 7))) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
            assertThat(text(document, 1).lines().filter(line -> line.startsWith("0410-")))
                    .hasSize(3);
            assertThat(text(document, 2).lines().filter(line -> line.startsWith("0410-")))
                    .hasSize(10);
            assertThat(text(document, 3)).contains("0410-1013");
        }
    }

    @Test
    void codesAreDrawnNotPainted() throws IOException {
        try (PDDocument document = Loader.loadPDF(labels.pdf(LabelGrid.TWO_BY_FIVE, some(10, true), 0))) {
            document.getPage(0)
                    .getResources()
                    .getXObjectNames()
                    .forEach(name -> assertThat(
                                    document.getPage(0).getResources().isImageXObject(name))
                            .isFalse());
        }
    }

    @Test
    void whatDoesNotFitOnPaperIsRefused() {
        assertThatThrownBy(() -> new LabelGrid(3, 9, 0, 0, 70, 37, 0, 0))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("label-grid.size");
        assertThatThrownBy(() -> new LabelGrid(0, 9, 0, 0, 70, 30, 0, 0)).hasMessage("label-grid.size");
        assertThatThrownBy(() -> labels.pdf(LabelGrid.TWO_BY_FIVE, List.of(), 0))
                .hasMessage("labels.none");
        assertThatThrownBy(() -> labels.pdf(LabelGrid.TWO_BY_FIVE, some(1, true), 10))
                .hasMessage("labels.used");
    }

    private static List<Label> some(int count, boolean squares) {
        return IntStream.range(0, count)
                .mapToObj(i -> "0410-" + (1_000 + i))
                .map(number -> new Label(
                        List.of(
                                "Коляска <прогулочная> & складная, с очень длинным именем, которое не помещается",
                                "Пункт"),
                        squares ? Code.qr(number) : Code.bars(number)))
                .toList();
    }

    private static BufferedImage cut(BufferedImage sheet, LabelGrid grid, int at) {
        double dots = DPI / 25.4;
        double left = grid.left() + at % grid.columns() * (grid.width() + grid.acrossGap());
        double top = grid.top() + at / grid.columns() * (grid.height() + grid.downGap());
        return sheet.getSubimage(
                (int) (left * dots),
                (int) (top * dots),
                (int) (grid.width() * dots) - 1,
                (int) (grid.height() * dots) - 1);
    }

    /** Whether nothing is printed within a millimetre of the cut. */
    private static boolean hasCleanEdge(BufferedImage label) {
        int edge = DPI / 26;
        for (int x = 0; x < label.getWidth(); x++) {
            for (int y = 0; y < label.getHeight(); y++) {
                boolean inside = x >= edge && y >= edge && x < label.getWidth() - edge && y < label.getHeight() - edge;
                if (!inside && (label.getRGB(x, y) & 0xFF) < 128) {
                    return false;
                }
            }
        }
        return true;
    }

    private static String read(BufferedImage picture) throws NotFoundException {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        return new MultiFormatReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))))
                .getText();
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }
}
