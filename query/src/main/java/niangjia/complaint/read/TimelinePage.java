package niangjia.complaint.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next cursor of the following page; null on the last one */
public record TimelinePage(
        List<TimelineEntry> entries, @Nullable String next) {
    public TimelinePage {
        entries = List.copyOf(entries);
    }
}
