package niangjia.supervision.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next cursor of the following page; null on the last one */
public record EmployerPage(
        List<EmployerRow> items, @Nullable String next) {
    public EmployerPage {
        items = List.copyOf(items);
    }
}
