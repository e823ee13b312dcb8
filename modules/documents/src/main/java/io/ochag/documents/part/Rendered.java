package io.ochag.documents.part;

import gg.jte.TemplateOutput;
import gg.jte.html.HtmlTemplateOutput;

/** The output of a paper's template, which escapes. */
final class Rendered {
    private Rendered() {}

    static HtmlTemplateOutput escaping(TemplateOutput output) {
        if (output instanceof HtmlTemplateOutput html) {
            return html;
        }
        throw new IllegalStateException("a part of a paper stands in an HTML template");
    }
}
