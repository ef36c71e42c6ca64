package niangjia.audit.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next cursor of the page behind; null on the last */
public record RebuildPage(List<RebuildView> items, @Nullable String next) {
    public RebuildPage {
        items = List.copyOf(items);
    }
}
