package niangjia.complaint.read;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;

/** A list of numbers under each key: for keys that many share, where {@link Postings} would walk through all of them. */
final class SlotLists<K> {
    private final Map<K, int[]> lists = new HashMap<>();

    void add(K key, int value) {
        lists.merge(key, new int[] {1, value}, (list, one) -> {
            int size = list[0] + 1;
            int[] longer = size < list.length ? list : Arrays.copyOf(list, size < 4 ? size + 1 : size * 3 / 2);
            longer[size] = value;
            longer[0] = size;
            return longer;
        });
    }

    /** Takes one such pair away, if there is one. */
    void remove(K key, int value) {
        lists.computeIfPresent(key, (k, list) -> {
            for (int i = 1; i <= list[0]; i++) {
                if (list[i] == value) {
                    list[i] = list[list[0]];
                    list[0]--;
                    break;
                }
            }
            return list[0] == 0 ? null : list;
        });
    }

    int count(K key) {
        int[] list = lists.get(key);
        return list == null ? 0 : list[0];
    }

    void each(K key, IntConsumer found) {
        int[] list = lists.get(key);
        if (list != null) {
            for (int i = 1; i <= list[0]; i++) {
                found.accept(list[i]);
            }
        }
    }
}
