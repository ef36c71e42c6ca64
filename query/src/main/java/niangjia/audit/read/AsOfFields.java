package niangjia.audit.read;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import niangjia.complaint.read.Phrase;
import niangjia.complaint.read.Words;
import org.jspecify.annotations.Nullable;

/** The fields of a view, each under its path, so that two views can be compared field by field. */
public final class AsOfFields {
    /** They move with every event and tell nothing by themselves. */
    private static final Set<String> PASSED_BY = Set.of("sequence", "last", "lastBy", "lastAt");

    private static final Set<Class<?>> LEAVES = Set.of(Words.class, Phrase.class);

    private AsOfFields() {}

    /** What differs, in the order of the fields; either view may be null where there was none. */
    public static List<AsOfChange> changes(@Nullable Record before, @Nullable Record after) {
        Map<String, Object> one = of(before);
        Map<String, Object> other = of(after);
        Set<String> paths = new LinkedHashSet<>(one.keySet());
        paths.addAll(other.keySet());
        return paths.stream()
                .filter(path -> !Objects.equals(one.get(path), other.get(path)))
                .map(path -> new AsOfChange(path, one.get(path), other.get(path)))
                .toList();
    }

    static Map<String, Object> of(@Nullable Record view) {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (view != null) {
            record(fields, "", view);
        }
        return fields;
    }

    private static void record(Map<String, Object> fields, String path, Record view) {
        for (RecordComponent component : view.getClass().getRecordComponents()) {
            if (!PASSED_BY.contains(component.getName())) {
                add(
                        fields,
                        path.isEmpty() ? component.getName() : path + "." + component.getName(),
                        value(component, view));
            }
        }
    }

    private static void add(Map<String, Object> fields, String path, @Nullable Object value) {
        if (value instanceof Collection<?> items) {
            int place = 0;
            for (Object item : items) {
                place++;
                add(fields, path + "[" + key(item, place) + "]", item);
            }
        } else if (value instanceof Map<?, ?> entries) {
            entries.forEach((key, item) -> add(fields, path + "[" + key + "]", item));
        } else if (value instanceof Record nested && !LEAVES.contains(value.getClass())) {
            record(fields, path, nested);
        } else if (value != null) {
            fields.put(path, value);
        }
    }

    /** What keeps its id is compared with itself, wherever it stands in the list. */
    private static String key(Object item, int place) {
        if (item instanceof Record entry && !LEAVES.contains(item.getClass())) {
            RecordComponent first = entry.getClass().getRecordComponents()[0];
            Object id = first.getName().endsWith("Id") ? value(first, entry) : null;
            return id == null ? String.valueOf(place) : id.toString();
        }
        return item instanceof String || item instanceof Enum<?> ? item.toString() : String.valueOf(place);
    }

    private static @Nullable Object value(RecordComponent component, Record owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }

    /** Rows of a list at two moments, by the id that is their first field. */
    public static AsOfListChanges lists(List<? extends Record> before, List<? extends Record> after) {
        Map<String, Record> then = byId(before);
        Map<String, Record> later = byId(after);
        List<Record> came = new ArrayList<>();
        List<AsOfListChanges.Changed> changed = new ArrayList<>();
        later.forEach((id, row) -> {
            Record earlier = then.get(id);
            if (earlier == null) {
                came.add(row);
            } else {
                List<AsOfChange> changes = changes(earlier, row);
                if (!changes.isEmpty()) {
                    changed.add(new AsOfListChanges.Changed(row, changes));
                }
            }
        });
        List<Record> went = then.entrySet().stream()
                .filter(each -> !later.containsKey(each.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return new AsOfListChanges(before.size(), after.size(), came, went, changed);
    }

    private static Map<String, Record> byId(List<? extends Record> rows) {
        Map<String, Record> byId = new LinkedHashMap<>();
        rows.forEach(row -> byId.put(String.valueOf(value(row.getClass().getRecordComponents()[0], row)), row));
        return byId;
    }
}
