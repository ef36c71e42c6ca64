package niangjia.organisation.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next cursor of the following page; null on the last one */
public record HistoryPage(
        List<HistoryEntry> entries, @Nullable String next) {
    public HistoryPage {
        entries = List.copyOf(entries);
    }
}
