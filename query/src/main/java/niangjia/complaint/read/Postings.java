package niangjia.complaint.read;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Which numbers stand under a key; a key may have many. An open table of primitives, since there are millions of them. */
final class Postings {
    private static final int FIRST_SIZE = 1 << 10;
    private static final int FREE = -1;

    private long[] keys = new long[FIRST_SIZE];
    private int[] values = filled(FIRST_SIZE);
    private int size;

    /** The same pair may be there more than once. */
    void add(long key, int value) {
        if (size * 3L >= keys.length * 2L) {
            grow();
        }
        put(key, value);
        size++;
    }

    /** Takes one such pair away, if there is one. */
    void remove(long key, int value) {
        int at = place(key);
        while (values[at] != FREE) {
            if (keys[at] == key && values[at] == value) {
                close(at);
                size--;
                return;
            }
            at = at + 1 & keys.length - 1;
        }
    }

    void each(long key, IntConsumer found) {
        int at = place(key);
        while (values[at] != FREE) {
            if (keys[at] == key) {
                found.accept(values[at]);
            }
            at = at + 1 & keys.length - 1;
        }
    }

    int size() {
        return size;
    }

    private void put(long key, int value) {
        int at = place(key);
        while (values[at] != FREE) {
            at = at + 1 & keys.length - 1;
        }
        keys[at] = key;
        values[at] = value;
    }

    /** Those behind a gap move up, else a search would end at it. */
    private void close(int gap) {
        int mask = keys.length - 1;
        int free = gap;
        int at = gap + 1 & mask;
        while (values[at] != FREE) {
            int home = place(keys[at]);
            if ((at - home & mask) >= (at - free & mask)) {
                keys[free] = keys[at];
                values[free] = values[at];
                free = at;
            }
            at = at + 1 & mask;
        }
        values[free] = FREE;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = filled(keys.length);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldValues[i] != FREE) {
                put(oldKeys[i], oldValues[i]);
            }
        }
    }

    private int place(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32 ^ mixed >>> 48) & keys.length - 1;
    }

    private static int[] filled(int length) {
        int[] values = new int[length];
        Arrays.fill(values, FREE);
        return values;
    }
}
