package niangjia.letters.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import niangjia.letters.Letter;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

/**
 * A letter as .docx by GB/T 9704-2012: A4, 22 lines of 28 characters. The same letter gives the same bytes on every machine:
 * no clock, no chance, and parts that are stored, not compressed, since compression differs from one machine to the next.
 */
public final class LetterDocx {
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    /** A file has to have been made at some time; when the letter was is said in it. */
    private static final Optional<Date> MADE = Optional.of(Date.from(Instant.parse("2000-01-01T00:00:00Z")));

    private LetterDocx() {}

    public static byte[] of(Letter letter) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OPCPackage file = OPCPackage.create(out)) {
            PackagePart document = part(file, "/word/document.xml", "document.main+xml", new DocxBody(letter).xml());
            file.addRelationship(document.getPartName(), TargetMode.INTERNAL, RELATION + "officeDocument", "rId1");
            relate(file, document, "styles", "styles", "styles");
            relate(file, document, "settings", "settings", "settings");
            relate(file, document, "fontTable", "fontTable", "fontTable");
            relate(file, document, "footer-odd", "footer", DocxBody.ODD);
            relate(file, document, "footer-even", "footer", DocxBody.EVEN);
            file.getPackageProperties().setTitleProperty(letter.name());
            file.getPackageProperties().setCreatedProperty(MADE);
            file.getPackageProperties().setModifiedProperty(MADE);
            file.flush();
            file.save(out);
            file.revert();
        } catch (IOException | OpenXML4JException e) {
            throw new IllegalStateException("letter " + letter.template() + " cannot be written", e);
        }
        return StoredZip.of(out.toByteArray());
    }

    private static void relate(OPCPackage file, PackagePart document, String resource, String kind, String id)
            throws OpenXML4JException, IOException {
        PackagePart part = part(file, "/word/" + resource + ".xml", kind + "+xml", resource(resource));
        PackageRelationship ignored =
                document.addRelationship(part.getPartName(), TargetMode.INTERNAL, RELATION + kind, id);
    }

    private static PackagePart part(OPCPackage file, String name, String type, String xml)
            throws OpenXML4JException, IOException {
        PackagePart part = file.createPart(PackagingURIHelper.createPartName(name), WORD + type);
        try (OutputStream out = part.getOutputStream()) {
            out.write(xml.getBytes(StandardCharsets.UTF_8));
        }
        return part;
    }

    private static String resource(String name) {
        try (InputStream in = LetterDocx.class.getResourceAsStream("/niangjia/letters/docx/" + name + ".xml")) {
            if (in == null) {
                throw new IllegalStateException("no such part: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
