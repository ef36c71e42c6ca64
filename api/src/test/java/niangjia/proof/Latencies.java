package niangjia.proof;

import java.util.Arrays;
import java.util.List;

/** How long many requests of one kind took, from asking to the last byte. */
final class Latencies {
    private final long[] sorted;

    Latencies(List<Long> nanos) {
        sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
    }

    int count() {
        return sorted.length;
    }

    double worst() {
        return sorted.length == 0 ? 0 : sorted[sorted.length - 1] / 1e6;
    }

    /** In milliseconds: so many of a hundred took no longer. */
    double percentile(int percent) {
        if (sorted.length == 0) {
            return 0;
        }
        int place = (int) Math.ceil(percent / 100.0 * sorted.length) - 1;
        return sorted[Math.max(0, place)] / 1e6;
    }

    String line(String what, int seats) {
        return "| %s | %d | %,.0f | %,.0f | %,.0f | %d |"
                .formatted(what, seats, percentile(50), percentile(95), percentile(99), sorted.length);
    }

    @Override
    public String toString() {
        return Arrays.toString(sorted);
    }
}
