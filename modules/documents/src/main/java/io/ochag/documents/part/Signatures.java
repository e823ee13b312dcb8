package io.ochag.documents.part;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import java.util.List;
import ochag.papers.documents.JtesignaturesGenerated;

/** Places to sign, beside each other and never parted by the end of a page. */
public record Signatures(List<Party> parties) implements Content {
    /**
     * Who signs.
     *
     * @param role «Выдал», «Получил», «Директор»
     * @param name as it stands below the line: «О. И. Берёзкина»
     */
    public record Party(
            @NotPersonal String role,
            @PersonalData(Kind.NAME) String name) {
        @Override
        public String toString() {
            return "Party[" + role + "]";
        }
    }

    public Signatures {
        parties = List.copyOf(parties);
    }

    public static Signatures of(Party... parties) {
        return new Signatures(List.of(parties));
    }

    @Override
    public void writeTo(TemplateOutput output) {
        JtesignaturesGenerated.render(Rendered.escaping(output), null, this);
    }
}
