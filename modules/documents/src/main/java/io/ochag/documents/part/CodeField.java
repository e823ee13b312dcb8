package io.ochag.documents.part;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import io.ochag.documents.code.Code;
import io.ochag.kernel.person.NotPersonal;
import java.util.Locale;
import ochag.papers.documents.JtecodeGenerated;

/**
 * A code on a paper.
 *
 * @param widthMm width in millimetres with the light margin
 * @param heightMm height in millimetres; of a QR code the same as its width
 * @param label what a screen reader says
 */
public record CodeField(
        Code code,
        double widthMm,
        double heightMm,
        @NotPersonal String label) implements Content {
    public static CodeField qr(String content, double sideMm, String label) {
        return new CodeField(Code.qr(content), sideMm, sideMm, label);
    }

    public static CodeField bars(String content, double widthMm, double heightMm, String label) {
        return new CodeField(Code.bars(content), widthMm, heightMm, label);
    }

    /** Its size as CSS. */
    public String size() {
        return String.format(Locale.ROOT, "width: %.2fmm; height: %.2fmm", widthMm, heightMm);
    }

    @Override
    public void writeTo(TemplateOutput output) {
        JtecodeGenerated.render(Rendered.escaping(output), null, this);
    }
}
