package io.ochag.documents.paper;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import gg.jte.Content;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import io.ochag.documents.Frame;
import io.ochag.documents.export.Mark;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.Optional;
import ochag.papers.documents.JtepageGenerated;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** Makes PDF of a body: tagged, in our fonts, dated by our clock. It opens nothing from outside. */
public final class Press {
    private static final float PDF_VERSION = 1.7f;

    private final Clock clock;

    @Inject
    Press(Clock clock) {
        this.clock = clock;
        if (XRLog.getLoggerImpl() == null) {
            // its own log prints to the console, and repeats pieces of papers; a host that has chosen another keeps it
            XRLog.setLoggerImpl(new SilentLog());
        }
    }

    /**
     * Prints a body with header, footer and page numbers.
     *
     * @param code names the template where it is not well-formed
     */
    public byte[] print(String code, Frame frame, Optional<Mark> mark, Content body) {
        return print(code, Page.framed(frame, mark, body), mark);
    }

    /** Prints a body that fills whole sheets. */
    public byte[] printSheets(String code, String title, Content body) {
        return print(code, Page.bare(title, body), Optional.empty());
    }

    private byte[] print(String code, Page page, Optional<Mark> mark) {
        StringOutput text = new StringOutput();
        JtepageGenerated.render(new OwaspHtmlTemplateOutput(text), null, page);
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withW3cDocument(Xhtml.parse(code, text.toString()), null)
                .usePdfVersion(PDF_VERSION)
                .usePdfUaAccessibility(true)
                .withProducer("Ochag")
                .useReplacementText("?")
                .useObjectDrawerFactory(drawers())
                .useExternalResourceAccessControl(
                        (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (address, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        PaperFont.addAll(builder);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                PDDocument document = renderer.createPDFKeepOpen()) {
            if (mark.isPresent() && mark.get().isAcross()) {
                Watermark.stamp(document, mark.get().across());
            }
            return saved(document);
        } catch (IOException e) {
            throw new IllegalStateException("the paper " + code + " cannot be printed", e);
        }
    }

    private byte[] saved(PDDocument document) throws IOException {
        ZonedDateTime now = ZonedDateTime.now(clock);
        PDDocumentInformation information = document.getDocumentInformation();
        information.setCreationDate(GregorianCalendar.from(now));
        document.setDocumentId(now.toInstant().toEpochMilli());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private static DefaultObjectDrawerFactory drawers() {
        DefaultObjectDrawerFactory drawers = new DefaultObjectDrawerFactory();
        drawers.registerDrawer(CodeDrawer.TYPE, new CodeDrawer());
        return drawers;
    }
}
