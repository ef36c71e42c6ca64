package niangjia.shared.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A list within a {@link KeptDocument}; one that is changed in place is looked at whole. */
final class KeptList extends ArrayList<@Nullable Object> {
    private static final long serialVersionUID = 1L;

    private final transient KeptValues values;
    private boolean fresh;

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
        super.replaceAll(values::of);
        fresh = false;
    }

    private void changed() {
        if (!fresh) {
            fresh = true;
            values.changed(this);
        }
    }

    @Override
    public boolean add(@Nullable Object value) {
        changed();
        return super.add(value);
    }

    @Override
    public void add(int index, @Nullable Object value) {
        changed();
        super.add(index, value);
    }

    @Override
    public @Nullable Object set(int index, @Nullable Object value) {
        changed();
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
