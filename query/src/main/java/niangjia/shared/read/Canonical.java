package niangjia.shared.read;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;
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
        RawBsonDocument sorted = new RawBsonDocument(sorted(document).asDocument(), new BsonDocumentCodec());
        ByteBuffer bytes = sorted.getByteBuffer().asNIO();
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(bytes);
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * What differs between two collections, a line per document, naming fields but never values.
     *
     * @param most no more lines than this are given
     */
    public static List<String> differences(DocumentStore left, DocumentStore right, int most) {
        List<String> lines = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Map<String, RawBsonDocument> chunk = new HashMap<>();
        for (RawBsonDocument document : left.raw().find().batchSize(DocumentStore.CHUNK)) {
            String id = document.getString("_id").getValue();
            seen.add(id);
            chunk.put(id, document);
            if (chunk.size() == DocumentStore.CHUNK) {
                compare(left, chunk, right, lines);
                chunk.clear();
            }
        }
        compare(left, chunk, right, lines);
        for (RawBsonDocument document : right.raw().find().projection(new Document("_id", 1))) {
            String id = document.getString("_id").getValue();
            if (!seen.contains(id)) {
                lines.add(left.name() + " " + id + ": only in the second");
            }
        }
        return lines.size() > most ? List.copyOf(lines.subList(0, most)) : List.copyOf(lines);
    }

    private static void compare(
            DocumentStore store, Map<String, RawBsonDocument> chunk, DocumentStore right, List<String> lines) {
        Map<String, RawBsonDocument> others = right.load(chunk.keySet());
        chunk.forEach((id, document) -> {
            RawBsonDocument other = others.get(id);
            if (other == null) {
                lines.add(store.name() + " " + id + ": only in the first");
            } else if (!document.getByteBuffer().equals(other.getByteBuffer())) {
                Set<String> fields = differingFields(document, other);
                if (!fields.isEmpty()) {
                    lines.add(store.name() + " " + id + ": " + String.join(", ", fields));
                }
            }
        });
    }

    private static Set<String> differingFields(BsonDocument one, BsonDocument other) {
        Set<String> names = new TreeSet<>(one.keySet());
        names.addAll(other.keySet());
        names.removeIf(name -> Objects.equals(field(one, name), field(other, name)));
        return names;
    }

    private static BsonValue field(BsonDocument document, String name) {
        // an absent field is not a field that holds nothing
        return document.containsKey(name) ? sorted(document.get(name)) : new BsonString("\0absent");
    }

    private static BsonValue sorted(BsonValue value) {
        if (value.isDocument()) {
            Map<String, BsonValue> byName = new TreeMap<>();
            value.asDocument().forEach((name, inner) -> byName.put(name, sorted(inner)));
            BsonDocument sorted = new BsonDocument();
            byName.forEach(sorted::append);
            return sorted;
        }
        if (value.isArray()) {
            return new BsonArray(value.asArray().stream().map(Canonical::sorted).toList());
        }
        return value;
    }
}
