package niangjia.mediation.read;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of the performance board.
 *
 * @param next cursor of the following page; null on the last one
 * @param counts every {@link PerformanceTab} with the number of its rows, narrowed as the page is
 * @param totals of all of them
 */
public record PerformancePage(
        List<PerformanceRow> items, @Nullable String next, Map<PerformanceTab, Long> counts, PerformanceTotals totals) {
    public PerformancePage {
        items = List.copyOf(items);
        counts = Map.copyOf(counts);
    }
}
