package niangjia.shared.read;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

/** Wakes those of this process who wait for a document to be written. */
final class Arrivals {
    private final ConcurrentHashMap<String, List<CountDownLatch>> waiting = new ConcurrentHashMap<>();

    private final ConcurrentHashMap<String, Integer> underWay = new ConcurrentHashMap<>();

    CountDownLatch expect(String id) {
        CountDownLatch latch = new CountDownLatch(1);
        waiting.merge(id, List.of(latch), Arrivals::joined);
        return latch;
    }

    void forget(String id, CountDownLatch latch) {
        waiting.computeIfPresent(id, (k, latches) -> {
            List<CountDownLatch> left = latches.stream().filter(l -> l != latch).toList();
            return left.isEmpty() ? null : left;
        });
    }

    /** From here until {@link #written} the store may show them while those who follow it have not heard of them. */
    void begun(Set<String> ids) {
        ids.forEach(id -> underWay.merge(id, 1, Integer::sum));
    }

    boolean isUnderWay(String id) {
        return underWay.containsKey(id);
    }

    /** Whether they were written or not: who waits looks for what there is. */
    void written(Set<String> ids) {
        ids.forEach(id -> underWay.computeIfPresent(id, (k, writes) -> writes == 1 ? null : writes - 1));
        if (waiting.isEmpty()) {
            return;
        }
        for (String id : ids) {
            waiting.getOrDefault(id, List.of()).forEach(CountDownLatch::countDown);
        }
    }

    int waiting() {
        return waiting.values().stream().mapToInt(List::size).sum();
    }

    private static List<CountDownLatch> joined(List<CountDownLatch> a, List<CountDownLatch> b) {
        return Stream.concat(a.stream(), b.stream()).toList();
    }
}
