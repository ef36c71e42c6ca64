package niangjia.shared.read;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * An order of documents that is total, since {@code _id} decides last, so a page can begin exactly behind the one
 * before, whatever is inserted meanwhile. A sort key holds one kind of value, or nothing; nothing sorts lowest. Values of sort
 * keys travel in the cursor, hence in addresses: never personal data.
 */
public final class Keyset {
    /** The most a single page can hold. */
    public static final int LARGEST_PAGE = 1000;

    private final List<SortKey> keys;

    private record SortKey(String field, boolean ascending) {
        Bson order() {
            return ascending ? Sorts.ascending(field) : Sorts.descending(field);
        }
    }

    private Keyset(List<SortKey> keys) {
        this.keys = List.copyOf(keys);
    }

    public static Keyset ascending(String field) {
        return new Keyset(List.of(new SortKey(field, true)));
    }

    public static Keyset descending(String field) {
        return new Keyset(List.of(new SortKey(field, false)));
    }

    public Keyset thenAscending(String field) {
        return then(new SortKey(field, true));
    }

    public Keyset thenDescending(String field) {
        return then(new SortKey(field, false));
    }

    private Keyset then(SortKey key) {
        List<SortKey> more = new ArrayList<>(keys);
        more.add(key);
        return new Keyset(more);
    }

    /**
     * @param cursor what the page before gave as next; null for the first page
     * @throws IllegalArgumentException if the cursor is none of this order, or the size is out of bounds
     */
    public <T> Page<T> page(
            DocumentStore documents, Bson filter, int size, @Nullable String cursor, Function<Document, T> view) {
        if (size < 1 || size > LARGEST_PAGE) {
            throw new IllegalArgumentException("size: " + size + " (expected: 1 to " + LARGEST_PAGE + ")");
        }
        List<SortKey> total = total();
        Bson wanted =
                cursor == null ? filter : Filters.and(filter, behind(total, Cursor.read(cursor, signature(total))));
        List<Document> found = documents
                .find(wanted)
                .sort(Sorts.orderBy(total.stream().map(SortKey::order).toList()))
                .limit(size + 1)
                .into(new ArrayList<>());
        boolean more = found.size() > size;
        List<Document> shown = more ? found.subList(0, size) : found;
        return new Page<>(shown.stream().map(view).toList(), more ? cursor(total, shown.get(size - 1)) : null);
    }

    /**
     * As {@link #page(DocumentStore, Bson, int, String, Function)} over documents that are kept in memory.
     *
     * @param kept with the fields of the sort keys at least, in any order
     * @param view of all documents of the page together
     */
    public <T> Page<T> page(
            List<Document> kept, int size, @Nullable String cursor, Function<List<Document>, List<T>> view) {
        if (size < 1 || size > LARGEST_PAGE) {
            throw new IllegalArgumentException("size: " + size + " (expected: 1 to " + LARGEST_PAGE + ")");
        }
        List<SortKey> total = total();
        Comparator<Document> order = total.stream()
                .map(Keyset::comparator)
                .reduce(Comparator::thenComparing)
                .orElseThrow();
        Document last = cursor == null ? null : place(total, Cursor.read(cursor, signature(total)));
        List<Document> found = kept.stream()
                .filter(doc -> last == null || order.compare(doc, last) > 0)
                .sorted(order)
                .limit(size + 1L)
                .toList();
        boolean more = found.size() > size;
        List<Document> shown = more ? found.subList(0, size) : found;
        return new Page<>(view.apply(shown), more ? cursor(total, shown.get(size - 1)) : null);
    }

    private static Document place(List<SortKey> keys, List<@Nullable Object> values) {
        Document place = new Document();
        for (int i = 0; i < keys.size(); i++) {
            place.append(keys.get(i).field(), values.get(i));
        }
        return place;
    }

    @SuppressWarnings("unchecked")
    private static Comparator<Document> comparator(SortKey key) {
        Comparator<Document> order = Comparator.comparing(
                doc -> (Comparable<Object>) doc.get(key.field()), Comparator.nullsFirst(Comparator.naturalOrder()));
        return key.ascending() ? order : order.reversed();
    }

    private List<SortKey> total() {
        List<SortKey> total = new ArrayList<>(keys);
        if (keys.stream().noneMatch(k -> k.field().equals("_id"))) {
            total.add(new SortKey("_id", keys.get(keys.size() - 1).ascending()));
        }
        return total;
    }

    private static String signature(List<SortKey> keys) {
        StringBuilder text = new StringBuilder();
        keys.forEach(k -> text.append(k.ascending() ? '+' : '-').append(k.field()));
        return text.toString();
    }

    private static String cursor(List<SortKey> keys, Document last) {
        List<@Nullable Object> values = new ArrayList<>();
        keys.forEach(k -> values.add(last.getEmbedded(List.of(k.field().split("\\.")), Object.class)));
        return Cursor.write(signature(keys), values);
    }

    private static Bson behind(List<SortKey> keys, List<@Nullable Object> values) {
        List<Bson> either = new ArrayList<>();
        List<Bson> equalSoFar = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            @Nullable Object value = values.get(i);
            String field = keys.get(i).field();
            @Nullable Bson further = further(keys.get(i), value);
            if (further != null) {
                List<Bson> all = new ArrayList<>(equalSoFar);
                all.add(further);
                either.add(Filters.and(all));
            }
            equalSoFar.add(Filters.eq(field, value));
        }
        return Filters.or(either);
    }

    /** Null if nothing can lie further: nothing sorts below nothing. */
    private static @Nullable Bson further(SortKey key, @Nullable Object value) {
        if (key.ascending()) {
            return value == null ? Filters.ne(key.field(), null) : Filters.gt(key.field(), value);
        }
        return value == null ? null : Filters.or(Filters.lt(key.field(), value), Filters.eq(key.field(), null));
    }
}
