package io.ochag.documents.label;

import gg.jte.html.HtmlTemplateOutput;
import io.ochag.documents.Label;
import io.ochag.documents.LabelGrid;
import io.ochag.documents.Labels;
import io.ochag.documents.paper.Press;
import io.ochag.kernel.error.InvalidValueException;
import jakarta.inject.Inject;
import java.util.List;
import ochag.papers.documents.JtelabelsGenerated;

/** {@link Labels} by the press. */
final class PrintedLabels implements Labels {
    private final Press press;

    @Inject
    PrintedLabels(Press press) {
        this.press = press;
    }

    @Override
    public byte[] pdf(LabelGrid grid, List<Label> labels, int used) {
        if (labels.isEmpty()) {
            throw new InvalidValueException("labels.none");
        }
        if (used < 0 || used >= grid.perSheet()) {
            throw new InvalidValueException("labels.used");
        }
        LabelSheet sheets = LabelSheet.of(grid, labels, used);
        return press.printSheets(
                "documents.labels",
                "Этикетки",
                output -> JtelabelsGenerated.render((HtmlTemplateOutput) output, null, sheets));
    }
}
