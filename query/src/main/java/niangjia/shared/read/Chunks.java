package niangjia.shared.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

public final class Chunks {
    private Chunks() {}

    /** In order, each of this size but the last. */
    public static <T> List<List<T>> of(Collection<T> all, int size) {
        List<T> items = new ArrayList<>(all);
        List<List<T>> chunks = new ArrayList<>();
        for (int from = 0; from < items.size(); from += size) {
            chunks.add(items.subList(from, Math.min(from + size, items.size())));
        }
        return chunks;
    }
}
