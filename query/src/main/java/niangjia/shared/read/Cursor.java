package niangjia.shared.read;

import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import org.jspecify.annotations.Nullable;

/** The place behind which a page begins, as text that is nobody's business but ours. */
final class Cursor {
    private static final int LONGEST = 4096;

    private Cursor() {}

    static String write(String signature, List<@Nullable Object> values) {
        RawBsonDocument raw =
                new RawBsonDocument(new Document("s", signature).append("v", values), new DocumentCodec());
        byte[] bytes = new byte[raw.getByteBuffer().remaining()];
        raw.getByteBuffer().get(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static List<@Nullable Object> read(String cursor, String signature) {
        try {
            if (cursor.length() <= LONGEST) {
                Document read = new RawBsonDocument(Base64.getUrlDecoder().decode(cursor)).decode(new DocumentCodec());
                List<@Nullable Object> values = new ArrayList<>(read.getList("v", Object.class));
                // whoever forges a cursor may choose a place, never an operator
                boolean plain = values.stream().noneMatch(v -> v instanceof Map || v instanceof Collection);
                if (signature.equals(read.getString("s")) && plain && values.size() == places(signature)) {
                    return values;
                }
            }
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("cursor unreadable (expected: one given by this list)", e);
        }
        throw new IllegalArgumentException("cursor of another list (expected: " + signature + ")");
    }

    private static long places(String signature) {
        return signature.chars().filter(c -> c == '+' || c == '-').count();
    }
}
