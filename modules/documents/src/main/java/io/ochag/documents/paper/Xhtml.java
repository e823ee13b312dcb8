package io.ochag.documents.paper;

import io.ochag.documents.text.Printable;
import io.ochag.documents.text.Typography;
import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads what a template wrote: well-formed XML without a document type, hence without entities and files. */
final class Xhtml {
    private Xhtml() {}

    static Document parse(String code, String text) {
        try {
            Document document = builder().parse(new InputSource(new StringReader(Printable.of(text))));
            bind(document.getDocumentElement());
            return document;
        } catch (SAXParseException e) {
            // the message may repeat what the paper says
            throw new IllegalStateException("the template " + code + " is not well-formed XHTML: line "
                    + e.getLineNumber() + ", column " + e.getColumnNumber());
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalStateException("the template " + code + " cannot be read");
        }
    }

    private static DocumentBuilder builder() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        DocumentBuilder builder = factory.newDocumentBuilder();
        // the usual one prints to the console
        builder.setErrorHandler(new DefaultHandler());
        return builder;
    }

    private static void bind(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE) {
                String text = child.getNodeValue();
                String bound = Typography.bound(text);
                if (!bound.equals(text)) {
                    child.setNodeValue(bound);
                }
            } else if (!child.getNodeName().equals("head")) {
                bind(child);
            }
        }
    }
}
