package niangjia.audit.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next cursor of the following page; null on the last one */
public record ReviewPage(List<ReviewRow> items, @Nullable String next) {
    public ReviewPage {
        items = List.copyOf(items);
    }
}
