package niangjia.complaint.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bson.Document;

/** Lists of parts inside a document. */
final class Rows {
    private Rows() {}

    /** Empty if there is no such list yet. */
    static List<Document> of(Document document, String field) {
        List<Document> rows = document.getList(field, Document.class);
        return rows == null ? List.of() : rows;
    }

    static void add(Document document, String field, Document row) {
        List<Document> rows = new ArrayList<>(of(document, field));
        rows.add(row);
        document.append(field, rows);
    }

    /** Changes the rows whose key has this value. */
    static void change(Document document, String field, String key, String value, Consumer<Document> change) {
        List<Document> rows = new ArrayList<>(of(document, field));
        rows.stream().filter(row -> value.equals(row.getString(key))).forEach(change);
        document.append(field, rows);
    }

    static <T> List<T> read(Document document, String field, Function<Document, T> view) {
        return of(document, field).stream().map(view).toList();
    }
}
