package niangjia.complaint.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next cursor of the following page; null on the last one */
public record QueuePage(List<QueueRow> rows, @Nullable String next) {
    public QueuePage {
        rows = List.copyOf(rows);
    }
}
