package io.ochag.families.source;

import io.ochag.families.ImportLimits;
import io.ochag.families.source.MergedAreas.Area;
import io.ochag.families.source.UnreadableSource.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** The elements of one part of a workbook as they pass by: counts what a reader of rows would hold in memory. */
final class PartScan {
    private static final int LETTERS = 26;
    /** As wide as a sheet can be. */
    private static final int WIDEST = 16_384;

    private static final Set<String> SHARED = Set.of("si", "xf", "numFmt");
    private static final Set<String> NAMING_PARTS = Set.of("sheet", "Relationship", "Override");

    private final ImportLimits limits;
    private final List<Area> areas = new ArrayList<>();
    private String root = "";
    private int shared;
    private int named;
    private int formulas;
    private int cells;

    PartScan(ImportLimits limits) {
        this.limits = limits;
    }

    /** A sheet is read row by row; everything else is held. */
    boolean isSheet() {
        return root.equals("worksheet");
    }

    List<Area> areas() {
        return areas;
    }

    /** {@link UnreadableSource} where it is beyond the limits, or out of place. */
    void element(XMLStreamReader xml) {
        String element = xml.getLocalName();
        root = root.isEmpty() ? element : root;
        shared += SHARED.contains(element) ? 1 : 0;
        named += NAMING_PARTS.contains(element) ? 1 : 0;
        if (isSheet()) {
            sheet(element, xml);
            if (shared + named > 0) {
                throw new UnreadableSource(Why.BROKEN);
            }
        }
        if (shared > limits.texts() || named > limits.entries()) {
            throw new UnreadableSource(Why.TOO_LARGE);
        }
    }

    private void sheet(String element, XMLStreamReader xml) {
        switch (element) {
            case "row" -> cells = 0;
            case "c" -> {
                cells++;
                String reference = attribute(xml, "r");
                if (cells > WIDEST || (!reference.isEmpty() && column(reference) >= WIDEST)) {
                    throw new UnreadableSource(Why.TOO_LARGE);
                }
            }
            case "f" -> formulas += attribute(xml, "ref").isEmpty() ? 0 : 1;
            case "mergeCell" -> areas.add(area(attribute(xml, "ref")));
            default -> {}
        }
        if (formulas > limits.merged() || areas.size() > limits.merged()) {
            throw new UnreadableSource(Why.TOO_LARGE);
        }
    }

    /** Empty where it is not said. */
    static String attribute(XMLStreamReader xml, String localName) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(localName)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private static Area area(String reference) {
        String[] ends = reference.split(":", 2);
        String last = ends[ends.length - 1];
        return new Area(row(ends[0]), column(ends[0]), row(last), column(last));
    }

    private static long row(String cell) {
        String digits = cell.replaceAll("[^0-9]", "");
        if (digits.isEmpty() || digits.length() > 9) {
            throw new UnreadableSource(Why.BROKEN);
        }
        return Long.parseLong(digits);
    }

    private static int column(String cell) {
        int column = 0;
        for (int i = 0; i < cell.length() && column <= WIDEST; i++) {
            char c = cell.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                column = column * LETTERS + (c - 'A' + 1);
            }
        }
        if (column == 0) {
            throw new UnreadableSource(Why.BROKEN);
        }
        return column - 1;
    }
}
