package niangjia.shared.read;

import java.util.HashSet;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A document in memory while events change it. It remembers what is put into it, so that behind a change only that is looked
 * at, not the whole: {@link KeptValues#settle} makes of it what the store would give back.
 */
final class KeptDocument extends Document {
    private static final long serialVersionUID = 1L;

    private final transient KeptValues values;
    private final transient Set<String> fresh = new HashSet<>(4);

    KeptDocument(KeptValues values) {
        this.values = values;
    }

    /** Settled, of another one that stays as it is. */
    KeptDocument(Map<String, Object> from, KeptValues values) {
        this(values);
        from.forEach((name, value) -> keep(values.name(name), values.of(value)));
    }

    /** Of a settled one. */
    KeptDocument copy(KeptValues to) {
        KeptDocument copy = new KeptDocument(to);
        for (Entry<String, Object> each : entrySet()) {
            copy.keep(each.getKey(), KeptValues.copy(each.getValue(), to));
        }
        return copy;
    }

    /** Of a value that needs no look. */
    void keep(String name, @Nullable Object value) {
        super.put(name, value);
    }

    KeptValues kept() {
        return values;
    }

    void settle() {
        for (String name : fresh) {
            if (containsKey(name)) {
                keep(values.name(name), values.of(get(name)));
            }
        }
        fresh.clear();
    }

    @Override
    public @Nullable Object put(String name, @Nullable Object value) {
        if (fresh.isEmpty()) {
            values.changed(this);
        }
        fresh.add(name);
        return super.put(name, value);
    }

    @Override
    public Document append(String name, @Nullable Object value) {
        put(name, value);
        return this;
    }

    @Override
    public void putAll(Map<? extends String, ?> other) {
        other.forEach(this::put);
    }

    /** As any other with the same fields. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Document document && entrySet().equals(document.entrySet());
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
