package niangjia.rules.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next cursor of the page behind; null on the last */
public record RulesLogPage(
        List<RulesLogEntry> items, @Nullable String next) {
    public RulesLogPage {
        items = List.copyOf(items);
    }
}
