package niangjia.letters.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.namespace.NamespaceContext;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** One part of a .docx, asked by XPath with the prefixes w and r. */
final class WordXml {
    private static final Map<String, String> SPACES = Map.of(
            "w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");

    private final Map<String, byte[]> parts = new HashMap<>();
    private final String part;

    WordXml(byte[] file) throws IOException {
        part = "word/document.xml";
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
    }

    private WordXml(Map<String, byte[]> parts, String part) {
        this.parts.putAll(parts);
        this.part = part;
    }

    WordXml in(String other) {
        return new WordXml(parts, other);
    }

    /** Face, size in half points and colour of the run that says this. */
    String face(String words) {
        String run = "//w:r[w:t='" + words + "']/w:rPr/";
        return value(run + "w:rFonts/@w:eastAsia") + " " + value(run + "w:sz/@w:val") + " "
                + value(run + "w:color/@w:val");
    }

    String value(String path) {
        try {
            XPath xpath = XPathFactory.newInstance().newXPath();
            xpath.setNamespaceContext(new Spaces());
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(part)));
            return xpath.evaluate(path, document);
        } catch (XPathExpressionException | ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(path, e);
        }
    }

    private static final class Spaces implements NamespaceContext {
        @Override
        public String getNamespaceURI(String prefix) {
            return SPACES.getOrDefault(prefix, XMLConstants.NULL_NS_URI);
        }

        @Override
        public String getPrefix(String uri) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Iterator<String> getPrefixes(String uri) {
            throw new UnsupportedOperationException();
        }
    }
}
