package niangjia.shared.read;

import java.util.HexFormat;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;

/** Tells whether documents hold the same: order of fields does not count; order of lists and kind of number do. */
public final class Canonical {
    private Canonical() {}

    /** SHA-256 over the document with its fields in order of their names, as lower-case hex. */
    public static String digest(Document document) {
        return digest(document.toBsonDocument());
    }

    static String digest(BsonDocument document) {
        RawBsonDocument raw = new RawBsonDocument(document, new BsonDocumentCodec());
        return HexFormat.of()
                .formatHex(CanonicalBytes.digest(raw.getByteBuffer().asNIO()));
    }

    /**
     * What differs between two collections, a line per document, naming fields but never values.
     *
     * @param most no more lines than this are given
     */
    public static List<String> differences(DocumentStore left, DocumentStore right, int most) {
        Comparison comparison = new Comparison(left, right);
        comparison.all();
        return comparison.differences(most).stream()
                .map(DocumentDifference::toString)
                .toList();
    }
}
