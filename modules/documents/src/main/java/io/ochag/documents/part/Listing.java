package io.ochag.documents.part;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import java.util.List;
import ochag.papers.documents.JtelistingGenerated;

/**
 * A table whose heads are repeated on each page. Cells are texts: numbers are made by {@code Figures}.
 *
 * @param total a last row, as many cells as heads; empty for none
 */
public record Listing(
        List<Head> heads,
        @PersonalData(Kind.FREE_TEXT) List<List<String>> rows,
        @PersonalData(Kind.FREE_TEXT) List<String> total)
        implements Content {

    /** How the cells of a column lie. */
    public enum Align {
        TEXT(""),
        MIDDLE("middle"),
        NUMBER("number");

        private final String style;

        Align(String style) {
            this.style = style;
        }

        /** Its class in the style sheet. */
        public String style() {
            return style;
        }
    }

    /**
     * The head of a column.
     *
     * @param width in percent of the table
     */
    public record Head(@NotPersonal String title, int width, Align align) {}

    public Listing {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
        total = List.copyOf(total);
    }

    public static Listing of(List<Head> heads, List<List<String>> rows) {
        return new Listing(heads, rows, List.of());
    }

    public Listing total(List<String> cells) {
        return new Listing(heads, rows, cells);
    }

    @Override
    public void writeTo(TemplateOutput output) {
        JtelistingGenerated.render(Rendered.escaping(output), null, this);
    }

    @Override
    public String toString() {
        return "Listing[" + rows.size() + "]";
    }
}
