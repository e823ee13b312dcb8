package io.ochag.documents.label;

import io.ochag.documents.Label;
import io.ochag.documents.LabelGrid;
import java.util.ArrayList;
import java.util.List;

/** Labels, each at its place on its sheet. */
public record LabelSheet(List<List<LabelPlace>> sheets) {
    static LabelSheet of(LabelGrid grid, List<Label> labels, int used) {
        List<List<LabelPlace>> sheets = new ArrayList<>();
        int at = used;
        for (Label label : labels) {
            if (sheets.isEmpty() || at == grid.perSheet()) {
                sheets.add(new ArrayList<>());
                at = sheets.size() == 1 ? used : 0;
            }
            sheets.get(sheets.size() - 1).add(new LabelPlace(grid, at, label));
            at++;
        }
        return new LabelSheet(sheets);
    }
}
