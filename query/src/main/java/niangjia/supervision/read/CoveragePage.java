package niangjia.supervision.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param total as many as the figure says
 * @param next cursor of the following page; null on the last one
 */
public record CoveragePage(
        List<CoverageEntry> items, int total, @Nullable String next) {
    public CoveragePage {
        items = List.copyOf(items);
    }
}
