package niangjia.knowledge.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next cursor of the following page; null on the last one */
public record KnowledgePage(
        List<GuidanceView> items, @Nullable String next) {
    public KnowledgePage {
        items = List.copyOf(items);
    }
}
