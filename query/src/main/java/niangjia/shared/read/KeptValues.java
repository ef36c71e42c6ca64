package niangjia.shared.read;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.bson.BsonBinaryWriter;
import org.bson.BsonValue;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonValueCodec;
import org.bson.codecs.Codec;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;
import org.jspecify.annotations.Nullable;

/** Makes of the values that are put into a document what the store gives back of them, and knows about how large it has become. */
final class KeptValues {
    private static final int LARGEST = 16 * 1024 * 1024;
    private static final EncoderContext PLAIN = EncoderContext.builder().build();
    private static final BsonValueCodec VALUES = new BsonValueCodec();

    private final String collection;
    private final Codec<Document> codec;
    /** No fewer than the encoding takes: what was replaced or removed is still counted. */
    private long bytes;

    private final List<KeptDocument> documents = new ArrayList<>();
    private final List<KeptList> lists = new ArrayList<>();

    KeptValues(String collection, Codec<Document> codec) {
        this.collection = collection;
        this.codec = codec;
    }

    void changed(KeptDocument document) {
        documents.add(document);
    }

    void changed(KeptList list) {
        lists.add(list);
    }

    /**
     * Looks at what was put into any part of the document, not earlier: whoever puts a document in may go on to fill it.
     *
     * @throws RuntimeException if something of it cannot be stored
     */
    void settle() {
        lists.forEach(KeptList::settle);
        documents.forEach(KeptDocument::settle);
        lists.clear();
        documents.clear();
    }

    String name(String name) {
        FieldNames.check(collection, name);
        bytes += 2 + 3L * name.length();
        return name;
    }

    /** @throws RuntimeException if it cannot be stored */
    @Nullable
    Object of(@Nullable Object value) {
        bytes += 13;
        if (value instanceof String text) {
            bytes += 3L * text.length();
            return text;
        }
        if (value == null || isPlain(value)) {
            return value;
        }
        if (value instanceof Instant instant) {
            return new Date(instant.toEpochMilli());
        }
        if (value instanceof Document document) {
            return new KeptDocument(document, this);
        }
        if (value instanceof List<?> items) {
            return KeptList.of(items, this);
        }
        RawBsonDocument encoded = new RawBsonDocument(new Document("v", value), codec);
        bytes += encoded.getByteBuffer().remaining();
        Object back = encoded.decode(codec).get("v");
        return back instanceof Document || back instanceof List<?> ? of(back) : back;
    }

    private static boolean isPlain(Object value) {
        return value instanceof Integer
                || value instanceof Long
                || value instanceof Double
                || value instanceof Boolean
                || value instanceof Date;
    }

    static @Nullable Object copy(@Nullable Object value, KeptValues to) {
        if (value instanceof KeptDocument document) {
            return document.copy(to);
        }
        return value instanceof KeptList items ? items.copy(to) : value;
    }

    KeptValues copy() {
        KeptValues copy = new KeptValues(collection, codec);
        copy.bytes = bytes;
        return copy;
    }

    /** @throws IllegalArgumentException if the store takes no document as large as this one */
    void checkSize(KeptDocument whole) {
        if (bytes <= LARGEST) {
            return;
        }
        bytes = encoded(whole).getByteBuffer().remaining();
        if (bytes > LARGEST) {
            throw new IllegalArgumentException(collection + ": document " + whole.get("_id") + " has " + bytes
                    + " bytes (expected: <= " + LARGEST + ")");
        }
    }

    RawBsonDocument encoded(KeptDocument whole) {
        BasicOutputBuffer out = new BasicOutputBuffer();
        try (BsonBinaryWriter writer = new BsonBinaryWriter(out)) {
            write(writer, whole);
        }
        return new RawBsonDocument(out.getInternalBuffer(), 0, out.getPosition());
    }

    private void write(BsonBinaryWriter writer, @Nullable Object value) {
        if (value == null) {
            writer.writeNull();
        } else if (value instanceof String text) {
            writer.writeString(text);
        } else if (value instanceof Integer number) {
            writer.writeInt32(number);
        } else if (value instanceof Long number) {
            writer.writeInt64(number);
        } else if (value instanceof Double number) {
            writer.writeDouble(number);
        } else if (value instanceof Boolean truth) {
            writer.writeBoolean(truth);
        } else if (value instanceof Date date) {
            writer.writeDateTime(date.getTime());
        } else if (value instanceof KeptDocument document) {
            writer.writeStartDocument();
            for (Map.Entry<String, Object> each : document.entrySet()) {
                writer.writeName(each.getKey());
                write(writer, each.getValue());
            }
            writer.writeEndDocument();
        } else if (value instanceof KeptList items) {
            writer.writeStartArray();
            items.forEach(item -> write(writer, item));
            writer.writeEndArray();
        } else {
            BsonValue odd = new RawBsonDocument(new Document("v", value), codec).get("v");
            VALUES.encode(writer, odd, PLAIN);
        }
    }
}
