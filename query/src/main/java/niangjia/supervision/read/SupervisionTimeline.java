package niangjia.supervision.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next cursor of the following page; null on the last one */
public record SupervisionTimeline(
        List<SupervisionEntry> entries, @Nullable String next) {
    public SupervisionTimeline {
        entries = List.copyOf(entries);
    }
}
