package niangjia.shared.read;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A document in memory, with the types the store would give back. */
final class Kept {
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
}
