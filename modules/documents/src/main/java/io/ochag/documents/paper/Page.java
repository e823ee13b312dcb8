package io.ochag.documents.paper;

import gg.jte.Content;
import io.ochag.documents.Frame;
import io.ochag.documents.export.Mark;
import io.ochag.kernel.person.NotPersonal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Everything that the page template needs.
 *
 * @param header at the top of each page; empty for none
 * @param mark at the foot of each page; empty for none
 */
public record Page(
        @NotPersonal String title,
        @NotPersonal String description,
        @NotPersonal String style,
        @NotPersonal String header,
        @NotPersonal String mark,
        Content body) {
    private static final String COMMON = read("paper.css");
    private static final String FRAMED = COMMON + read("framed.css");
    private static final String LANDSCAPE = "@page { size: A4 landscape; }";
    private static final String BARE = COMMON + read("bare.css");

    static Page framed(Frame frame, Optional<Mark> mark, Content body) {
        String style = frame.orientation() == Frame.Orientation.LANDSCAPE ? FRAMED + LANDSCAPE : FRAMED;
        return new Page(
                frame.title(),
                frame.description(),
                style,
                frame.header(),
                mark.map(Mark::line).orElse(""),
                body);
    }

    static Page bare(String title, Content body) {
        return new Page(title, title, BARE, "", "", body);
    }

    private static String read(String name) {
        try (InputStream stream = Page.class.getResourceAsStream("/io/ochag/documents/" + name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is missing from the jar");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
