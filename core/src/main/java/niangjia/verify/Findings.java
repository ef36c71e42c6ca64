package niangjia.verify;

import java.util.ArrayList;
import java.util.List;

/** Collects what was found; of a record that is all wrong the first hundred are enough to read. */
final class Findings {
    private static final int TOLD = 100;

    private final List<Finding> told = new ArrayList<>();
    private long count;

    void add(Finding.Kind kind, Object... values) {
        count++;
        if (told.size() < TOLD) {
            told.add(Finding.of(kind, values));
        }
    }

    List<Finding> told() {
        return List.copyOf(told);
    }

    long count() {
        return count;
    }
}
