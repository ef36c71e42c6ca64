package niangjia.supervision.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Lists of entries within a document, each found by its id. */
public final class Entries {
    public static final String ID = "id";

    private Entries() {}

    public static List<Document> of(Document doc, String field) {
        return doc.getList(field, Document.class, List.of());
    }

    public static void add(Document doc, String field, Document entry) {
        List<Document> all = new ArrayList<>(of(doc, field));
        all.add(entry);
        doc.append(field, all);
    }

    public static Optional<Document> find(Document doc, String field, @Nullable String id) {
        return of(doc, field).stream()
                .filter(each -> each.getString(ID).equals(id))
                .findFirst();
    }

    /** The entry is the document's own: a mutation works on a copy of its own. */
    public static void change(Document doc, String field, @Nullable String id, Consumer<Document> change) {
        find(doc, field, id).ifPresent(change);
    }

    public static @Nullable Instant instant(Document doc, String field) {
        Object at = doc.get(field);
        return at instanceof Date date ? date.toInstant() : (Instant) at;
    }

    /** For what every such entry has. */
    public static Instant at(Document doc, String field) {
        Instant at = instant(doc, field);
        return at == null ? Instant.EPOCH : at;
    }

    public static @Nullable LocalDate day(Document doc, String field) {
        String day = doc.getString(field);
        return day == null ? null : LocalDate.parse(day);
    }

    public static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
