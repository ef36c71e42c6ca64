package niangjia.supervision.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next cursor of the following page; null on the last one */
public record CommitteePage(
        List<CommitteeRow> items, @Nullable String next) {
    public CommitteePage {
        items = List.copyOf(items);
    }
}
