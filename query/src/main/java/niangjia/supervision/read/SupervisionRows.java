package niangjia.supervision.read;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * @param next cursor of the following page; null on the last one
 * @param counts every {@link SupervisionTab} with the number of its rows, unfiltered
 */
public record SupervisionRows(
        List<SupervisionRow> rows, @Nullable String next, Map<SupervisionTab, Long> counts) {
    public SupervisionRows {
        rows = List.copyOf(rows);
        counts = Map.copyOf(counts);
    }
}
