package io.ochag.documents.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.InputStream;

/** The fonts that are shipped with this module, each embedded in part where it is used. */
enum PaperFont {
    SERIF("PTF55F.ttf", "PT Serif", 400, FontStyle.NORMAL),
    SERIF_ITALIC("PTF56F.ttf", "PT Serif", 400, FontStyle.ITALIC),
    SERIF_BOLD("PTF75F.ttf", "PT Serif", 700, FontStyle.NORMAL),
    SANS("PTS55F.ttf", "PT Sans", 400, FontStyle.NORMAL),
    SANS_BOLD("PTS75F.ttf", "PT Sans", 700, FontStyle.NORMAL);

    private final String file;
    private final String family;
    private final int weight;
    private final FontStyle style;

    PaperFont(String file, String family, int weight, FontStyle style) {
        this.file = file;
        this.family = family;
        this.weight = weight;
        this.style = style;
    }

    static void addAll(PdfRendererBuilder builder) {
        for (PaperFont font : values()) {
            builder.useFont(font::open, font.family, font.weight, font.style, true);
        }
    }

    InputStream open() {
        InputStream stream = PaperFont.class.getResourceAsStream("/io/ochag/documents/fonts/" + file);
        if (stream == null) {
            throw new IllegalStateException("the font " + file + " is missing from the jar");
        }
        return stream;
    }
}
