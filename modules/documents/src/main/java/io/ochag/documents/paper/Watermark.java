package io.ochag.documents.paper;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/** A faint line across each page, behind the text; screen readers pass it by. */
final class Watermark {
    private static final float LARGEST = 34;
    private static final float SHARE_OF_DIAGONAL = 0.8f;
    private static final float LIGHT_GREY = 0.9f;

    private Watermark() {}

    static void stamp(PDDocument document, String text) throws IOException {
        try (InputStream file = PaperFont.SANS.open()) {
            PDFont font = PDType0Font.load(document, file, true);
            String printable = printable(font, text);
            for (PDPage page : document.getPages()) {
                stamp(document, page, font, printable);
            }
        }
    }

    private static void stamp(PDDocument document, PDPage page, PDFont font, String text) throws IOException {
        PDRectangle sheet = page.getMediaBox();
        double diagonal = Math.hypot(sheet.getWidth(), sheet.getHeight());
        float widthOfOne = font.getStringWidth(text) / 1_000;
        float size = (float) Math.min(LARGEST, SHARE_OF_DIAGONAL * diagonal / widthOfOne);
        double angle = Math.atan2(sheet.getHeight(), sheet.getWidth());
        double length = widthOfOne * size;
        float x = (float) (sheet.getWidth() / 2 - Math.cos(angle) * length / 2);
        float y = (float) (sheet.getHeight() / 2 - Math.sin(angle) * length / 2);
        try (PDPageContentStream behind = new PDPageContentStream(document, page, AppendMode.PREPEND, true)) {
            behind.beginMarkedContent(COSName.ARTIFACT);
            behind.beginText();
            behind.setFont(font, size);
            behind.setNonStrokingColor(LIGHT_GREY);
            behind.setTextMatrix(Matrix.getRotateInstance(angle, x, y));
            behind.showText(text);
            behind.endText();
            behind.endMarkedContent();
        }
    }

    private static String printable(PDFont font, String text) {
        StringBuilder known = new StringBuilder();
        text.codePoints().forEach(c -> {
            String letter = Character.toString(c);
            known.append(has(font, letter) ? letter : "?");
        });
        return known.toString();
    }

    private static boolean has(PDFont font, String letter) {
        try {
            font.getStringWidth(letter);
            return true;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }
}
