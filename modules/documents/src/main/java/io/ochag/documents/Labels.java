package io.ochag.documents;

import java.util.List;

/** Prints labels on sheets that are cut already. */
public interface Labels {
    /**
     * PDF with as many sheets as are needed; none asked for: {@code labels.none}. Print it at full size, without fitting to the page.
     *
     * @param used labels of the first sheet that are gone, from its top; as many as a sheet has: {@code labels.used}
     */
    byte[] pdf(LabelGrid grid, List<Label> labels, int used);
}
