package io.ochag.documents.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads XLSX as a stream with Apache POI, which did not write it: sheet name to rows, cells as they are shown. */
final class XlsxReading {
    private XlsxReading() {}

    static Map<String, List<List<String>>> of(byte[] file) throws Exception {
        Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
        try (OPCPackage opened = OPCPackage.open(new ByteArrayInputStream(file))) {
            XSSFReader reader = new XSSFReader(opened);
            ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(opened);
            XSSFReader.SheetIterator each = (XSSFReader.SheetIterator) reader.getSheetsData();
            while (each.hasNext()) {
                try (InputStream sheet = each.next()) {
                    sheets.put(each.getSheetName(), rows(reader, strings, sheet));
                }
            }
        }
        return sheets;
    }

    private static List<List<String>> rows(XSSFReader reader, ReadOnlySharedStringsTable strings, InputStream sheet)
            throws IOException, SAXException, OpenXML4JException, javax.xml.parsers.ParserConfigurationException {
        Collector collector = new Collector();
        XMLReader parser = XMLHelper.newXMLReader();
        parser.setContentHandler(new XSSFSheetXMLHandler(reader.getStylesTable(), strings, collector, false));
        parser.parse(new InputSource(sheet));
        return collector.rows;
    }

    private static final class Collector implements SheetContentsHandler {
        private final List<List<String>> rows = new ArrayList<>();

        @Override
        public void startRow(int number) {
            rows.add(new ArrayList<>());
        }

        @Override
        public void endRow(int number) {}

        @Override
        public void cell(String reference, String shown, XSSFComment comment) {
            rows.get(rows.size() - 1).add(shown);
        }
    }
}
