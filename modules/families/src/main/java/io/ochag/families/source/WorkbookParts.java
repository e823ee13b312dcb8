package io.ochag.families.source;

import io.ochag.families.source.MergedAreas.Area;
import io.ochag.families.source.UnreadableSource.Why;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What has to be known of a workbook before its rows are read: that no part of it unfolds beyond the limits, where its sheets are, and which cells are
 * merged, which a sheet says after its rows.
 */
final class WorkbookParts {
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final String STRINGS = "xl/sharedStrings.xml";
    private static final int MOST_ENTRIES = 10_000;
    private static final int LETTERS = 26;

    private final SourceLimits limits;
    private final XMLInputFactory factory;

    WorkbookParts(SourceLimits limits) {
        this.limits = limits;
        this.factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    /** The merged areas of each sheet, by its name, in the order of the workbook. */
    Map<String, List<Area>> mergedBySheet(Path path) {
        try (ZipFile archive = new ZipFile(path.toFile())) {
            if (archive.size() > MOST_ENTRIES) {
                throw new UnreadableSource(Why.TOO_LARGE);
            }
            Map<String, String> targets = new HashMap<>();
            read(archive, RELATIONS, limits.strings(), xml -> {
                if (xml.getLocalName().equals("Relationship")) {
                    targets.put(attribute(xml, "Id"), attribute(xml, "Target"));
                }
            });
            Map<String, String> sheets = new LinkedHashMap<>();
            read(archive, WORKBOOK, limits.strings(), xml -> {
                if (xml.getLocalName().equals("sheet")) {
                    sheets.put(attribute(xml, "name"), targets.getOrDefault(attribute(xml, "id"), ""));
                }
            });
            if (archive.getEntry(STRINGS) != null) {
                read(archive, STRINGS, limits.strings(), xml -> {});
            }
            Map<String, List<Area>> merged = new LinkedHashMap<>();
            for (Map.Entry<String, String> sheet : sheets.entrySet()) {
                merged.put(sheet.getKey(), merged(archive, entry(sheet.getValue())));
            }
            return merged;
        } catch (IOException | XMLStreamException e) {
            throw new UnreadableSource(Why.BROKEN);
        }
    }

    private List<Area> merged(ZipFile archive, String entry) throws IOException, XMLStreamException {
        List<Area> areas = new ArrayList<>();
        read(archive, entry, limits.sheet(), xml -> {
            if (xml.getLocalName().equals("mergeCell")) {
                areas.add(area(attribute(xml, "ref")));
            }
            if (areas.size() > limits.merged()) {
                throw new UnreadableSource(Why.TOO_LARGE);
            }
        });
        return areas;
    }

    private void read(ZipFile archive, String name, long most, Consumer<XMLStreamReader> element)
            throws IOException, XMLStreamException {
        ZipEntry entry = archive.getEntry(name);
        if (entry == null) {
            throw new UnreadableSource(Why.BROKEN);
        }
        try (InputStream bytes = new Bounded(archive.getInputStream(entry), most)) {
            XMLStreamReader xml = factory.createXMLStreamReader(bytes);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT) {
                    element.accept(xml);
                }
            }
        }
    }

    private static String attribute(XMLStreamReader xml, String localName) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(localName)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private static String entry(String target) {
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
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
        for (char c : cell.toCharArray()) {
            if (c >= 'A' && c <= 'Z' && column < LETTERS * LETTERS * LETTERS) {
                column = column * LETTERS + (c - 'A' + 1);
            }
        }
        return column - 1;
    }

    /** Ends in a refusal rather than give out more than the limit. */
    private static final class Bounded extends FilterInputStream {
        private long left;

        private Bounded(InputStream in, long most) {
            super(in);
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) {
            left -= read;
            if (left < 0) {
                throw new UnreadableSource(Why.TOO_LARGE);
            }
        }
    }
}
