package io.ochag.documents.part;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import java.util.List;
import ochag.papers.documents.JterequisitesGenerated;

/** Names and values under each other: who, where, by what paper. */
public record Requisites(List<Requisite> lines) implements Content {
    /** One line. */
    public record Requisite(
            @NotPersonal String name,
            @PersonalData(Kind.FREE_TEXT) String value) {
        @Override
        public String toString() {
            return "Requisite[" + name + "]";
        }
    }

    public Requisites {
        lines = List.copyOf(lines);
    }

    public static Requisites of(Requisite... lines) {
        return new Requisites(List.of(lines));
    }

    @Override
    public void writeTo(TemplateOutput output) {
        JterequisitesGenerated.render(Rendered.escaping(output), null, this);
    }
}
