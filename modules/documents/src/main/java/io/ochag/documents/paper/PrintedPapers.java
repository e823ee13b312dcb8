package io.ochag.documents.paper;

import gg.jte.Content;
import gg.jte.html.HtmlTemplateOutput;
import io.ochag.documents.Disclosure;
import io.ochag.documents.Frame;
import io.ochag.documents.Paper;
import io.ochag.documents.Papers;
import io.ochag.documents.PeopleTemplate;
import io.ochag.documents.Subjects;
import io.ochag.documents.Template;
import io.ochag.documents.export.Ending;
import io.ochag.documents.export.Export;
import io.ochag.documents.export.Exports;
import io.ochag.documents.export.Mark;
import io.ochag.documents.export.What;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.hash.Sha256;
import jakarta.inject.Inject;
import java.util.Optional;

/** {@link Papers} by the press. */
final class PrintedPapers implements Papers {
    private final Press press;
    private final Exports exports;

    @Inject
    PrintedPapers(Press press, Exports exports) {
        this.press = press;
        this.exports = exports;
    }

    @Override
    public <M> byte[] pdf(Template<M> template, M model, Frame frame) {
        return press.print(template.code(), frame, Optional.empty(), body(template, model));
    }

    @Override
    public <M> Paper pdf(Actor actor, PeopleTemplate<M> people, M model, Frame frame, Disclosure disclosure) {
        Template<M> template = people.template();
        Subjects subjects = people.subjects().apply(model);
        Mark mark = exports.mark(disclosure);
        byte[] content = press.print(template.code(), frame, Optional.of(mark), body(template, model));
        Export export = exports.export(actor, What.paper(template.code()), mark, disclosure);
        Ending ending =
                new Ending(1, subjects.families().size(), subjects.persons().size(), Sha256.of(content));
        exports.keep(export, subjects, ending);
        return new Paper(mark.number(), content);
    }

    private static <M> Content body(Template<M> template, M model) {
        return output -> template.markup().render((HtmlTemplateOutput) output, null, model);
    }
}
