package niangjia.mediation.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next cursor of the following page; null on the last one */
public record MediatorPage(
        List<MediatorRow> items, @Nullable String next) {
    public MediatorPage {
        items = List.copyOf(items);
    }
}
