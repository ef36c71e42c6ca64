package niangjia.shared.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A list within a {@link KeptDocument}; it remembers what is put into it, so that behind a change only that is looked at. */
final class KeptList extends ArrayList<@Nullable Object> {
    private static final long serialVersionUID = 1L;

    /** More than these are looked at with all others. */
    private static final int FEW = 8;

    private final transient KeptValues values;
    /** Looked at whole. */
    private boolean fresh;
    /** Looked at alone, by identity: two that are equal are two. */
    private transient List<@Nullable Object> single = List.of();

    private KeptList(int size, KeptValues values) {
        super(size);
        this.values = values;
    }

    /** Settled, of another one that stays as it is. */
    static KeptList of(Collection<?> items, KeptValues values) {
        KeptList list = new KeptList(items.size(), values);
        items.forEach(item -> list.keep(values.of(item)));
        return list;
    }

    /** Of a settled one. */
    KeptList copy(KeptValues to) {
        KeptList copy = new KeptList(size(), to);
        for (int i = 0; i < size(); i++) {
            copy.keep(KeptValues.copy(get(i), to));
        }
        return copy;
    }

    private void keep(@Nullable Object value) {
        super.add(value);
    }

    void settle() {
        if (fresh) {
            super.replaceAll(values::of);
        } else {
            super.replaceAll(item -> isSingle(item) ? values.of(item) : item);
        }
        fresh = false;
        single = List.of();
    }

    private boolean isSingle(@Nullable Object item) {
        for (Object each : single) {
            if (each == item) {
                return true;
            }
        }
        return false;
    }

    private void changed() {
        tell();
        fresh = true;
    }

    private void changed(@Nullable Object item) {
        tell();
        if (single.size() == FEW) {
            fresh = true;
            single = List.of();
        }
        if (!fresh) {
            single = single.isEmpty() ? new ArrayList<>(2) : single;
            single.add(item);
        }
    }

    private void tell() {
        if (!fresh && single.isEmpty()) {
            values.changed(this);
        }
    }

    @Override
    public boolean add(@Nullable Object value) {
        changed(value);
        return super.add(value);
    }

    @Override
    public void add(int index, @Nullable Object value) {
        changed(value);
        super.add(index, value);
    }

    @Override
    public @Nullable Object set(int index, @Nullable Object value) {
        changed(value);
        return super.set(index, value);
    }

    @Override
    public boolean addAll(Collection<?> items) {
        changed();
        return super.addAll(items);
    }

    @Override
    public boolean addAll(int index, Collection<?> items) {
        changed();
        return super.addAll(index, items);
    }

    @Override
    public void replaceAll(UnaryOperator<@Nullable Object> change) {
        changed();
        super.replaceAll(change);
    }

    // a document that was never kept does not know that it equals one that is

    @Override
    public int indexOf(@Nullable Object value) {
        for (int i = 0; i < size(); i++) {
            if (Objects.equals(get(i), value)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public boolean remove(@Nullable Object value) {
        int at = indexOf(value);
        if (at >= 0) {
            remove(at);
        }
        return at >= 0;
    }
}
