package niangjia.shared.read;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.Codec;
import org.jspecify.annotations.Nullable;

/** A document in memory between the changes of a batch, with the types the store would give back. */
final class Kept {
    private static final int NOT_PLAIN = -1;

    private Kept() {}

    /** A copy to change: whatever happens to it, the document it came from stays. */
    static Document copy(Document document) {
        Document copy = new Document();
        document.forEach((name, value) -> copy.put(name, copy(value)));
        return copy;
    }

    private static @Nullable Object copy(@Nullable Object value) {
        if (value instanceof Document document) {
            return copy(document);
        }
        if (value instanceof List<?> items) {
            List<@Nullable Object> copy = new ArrayList<>(items.size());
            items.forEach(item -> copy.add(copy(item)));
            return copy;
        }
        return value instanceof Instant instant ? new Date(instant.toEpochMilli()) : value;
    }

    /**
     * The document if it holds nothing but what {@link #copy} knows, else what its encoding gives back.
     *
     * @param largest bytes it may have when encoded
     * @throws RuntimeException if it cannot be encoded
     */
    static Document storable(String collection, Document document, Codec<Document> codec, int largest) {
        FieldNames.check(collection, document);
        long most = bytes(document);
        if (most >= 0 && most <= largest) {
            return document;
        }
        RawBsonDocument encoded = new RawBsonDocument(document, codec);
        int size = encoded.getByteBuffer().remaining();
        if (size > largest) {
            throw new IllegalArgumentException(collection + ": document " + document.get("_id") + " has " + size
                    + " bytes (expected: <= " + largest + ")");
        }
        return encoded.decode(codec);
    }

    /** No fewer bytes than the encoding takes; negative if some value is of a kind that must be encoded to be known. */
    private static long bytes(@Nullable Object value) {
        if (value == null || value instanceof Number || value instanceof Boolean || value instanceof Date) {
            return plain(value) ? 8 : NOT_PLAIN;
        }
        if (value instanceof String text) {
            return 5 + 3L * text.length();
        }
        if (value instanceof Instant instant) {
            // throws for what no date of the store can say
            Math.toIntExact(0L * instant.toEpochMilli());
            return 8;
        }
        long sum = 5;
        if (value instanceof Document fields) {
            for (var field : fields.entrySet()) {
                long inner = bytes(field.getValue());
                if (inner < 0) {
                    return NOT_PLAIN;
                }
                sum += 2 + 3L * field.getKey().length() + inner;
            }
            return sum;
        }
        if (value instanceof List<?> items) {
            for (Object item : items) {
                long inner = bytes(item);
                if (inner < 0) {
                    return NOT_PLAIN;
                }
                sum += 12 + inner;
            }
            return sum;
        }
        return NOT_PLAIN;
    }

    private static boolean plain(@Nullable Object value) {
        return !(value instanceof Number)
                || value instanceof Integer
                || value instanceof Long
                || value instanceof Double;
    }
}
