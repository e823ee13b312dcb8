package io.ochag.families.source;

import io.ochag.families.ImportLimits;
import io.ochag.families.source.MergedAreas.Area;
import io.ochag.families.source.UnreadableSource.Why;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What has to be known of a workbook before its rows are read: that nothing in it unfolds beyond the limits, where its sheets are, and which cells are
 * merged, which a sheet says after its rows. Every part that the reader of rows could be led to is gone through, whatever its name says of it.
 */
final class WorkbookParts {
    private static final String TYPES = "[content_types].xml";
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    /** Of parts that the reader of rows finds by their type. */
    private static final Set<String> FOUND_BY_TYPE =
            Set.of("sheet.main+xml", "sheet.macroenabled.main+xml", "sharedstrings+xml", "styles+xml");

    private final ImportLimits limits;
    private final XMLInputFactory factory;
    private final Map<String, List<String>> targets = new HashMap<>();
    private final Map<String, List<String>> sheets = new LinkedHashMap<>();
    private final Map<String, List<Area>> merged = new HashMap<>();
    private final Set<String> parts = new HashSet<>();
    private final Set<String> foundByType = new HashSet<>();
    private long left;

    WorkbookParts(ImportLimits limits) {
        this.limits = limits;
        this.left = limits.unpacked();
        this.factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    /** The merged areas of each sheet, by its name, in the order of the workbook. */
    Map<String, List<Area>> mergedBySheet(Path path) {
        try (ZipFile archive = new ZipFile(path.toFile())) {
            if (archive.size() > limits.entries()) {
                throw new UnreadableSource(Why.TOO_LARGE);
            }
            for (ZipEntry entry : Collections.list(archive.entries())) {
                scan(archive, entry);
            }
            foundByType.forEach(this::requireScanned);
            Map<String, List<Area>> bySheet = new LinkedHashMap<>();
            sheets.forEach((name, attributes) -> bySheet.put(name, areas(attributes)));
            return bySheet;
        } catch (IOException | XMLStreamException e) {
            throw new UnreadableSource(Why.BROKEN);
        }
    }

    /** What other programs add beside a workbook is nobody's to read. */
    private void scan(ZipFile archive, ZipEntry entry) throws IOException, XMLStreamException {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        boolean read =
                name.equals(TYPES) || (name.startsWith("xl/") && (name.endsWith(".xml") || name.endsWith(".rels")));
        if (!read) {
            return;
        }
        if (!parts.add(name)) {
            throw new UnreadableSource(Why.BROKEN);
        }
        try (InputStream content = archive.getInputStream(entry);
                BoundedXml bytes = new BoundedXml(content, Math.min(left, limits.held()), 8L * limits.cell())) {
            XMLStreamReader xml = factory.createXMLStreamReader(bytes);
            PartScan scan = new PartScan(limits);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT) {
                    scan.element(xml);
                    if (scan.isSheet()) {
                        bytes.allow(left);
                    }
                    collect(name, xml);
                }
            }
            merged.put(name, scan.areas());
            left -= bytes.count();
        }
    }

    private void collect(String part, XMLStreamReader xml) {
        String element = xml.getLocalName();
        if (part.equals(RELATIONS) && element.equals("Relationship")) {
            targets.computeIfAbsent(PartScan.attribute(xml, "Id"), id -> new ArrayList<>())
                    .add(part(PartScan.attribute(xml, "Target")));
        } else if (part.equals(WORKBOOK) && element.equals("sheet")) {
            List<String> values = sheets.computeIfAbsent(PartScan.attribute(xml, "name"), name -> new ArrayList<>());
            for (int i = 0; i < xml.getAttributeCount(); i++) {
                values.add(xml.getAttributeValue(i));
            }
        } else if (part.equals(TYPES) && element.equals("Override")) {
            String type = PartScan.attribute(xml, "ContentType").toLowerCase(Locale.ROOT);
            if (FOUND_BY_TYPE.stream().anyMatch(type::endsWith)) {
                foundByType.add(part(PartScan.attribute(xml, "PartName")));
            }
        }
    }

    /** Of a sheet with these attributes; one of them is the id of its part. */
    private List<Area> areas(List<String> attributes) {
        List<Area> areas = new ArrayList<>();
        for (String value : attributes) {
            for (String part : targets.getOrDefault(value, List.of())) {
                requireScanned(part);
                areas.addAll(merged.getOrDefault(part, List.of()));
            }
        }
        return areas;
    }

    private void requireScanned(String part) {
        if (!parts.contains(part)) {
            throw new UnreadableSource(Why.BROKEN);
        }
    }

    private static String part(String target) {
        String lower = target.toLowerCase(Locale.ROOT);
        return lower.startsWith("/") ? lower.substring(1) : "xl/" + lower;
    }
}
