package niangjia.audit.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the book of decisions.
 *
 * @param next cursor of the following page; null on the last one
 */
public record DecisionPage(
        List<DecisionRow> items, @Nullable String next) {
    public DecisionPage {
        items = List.copyOf(items);
    }
}
