package niangjia.mediation.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next cursor of the following page; null on the last one */
public record RoomPage(List<RoomRow> items, @Nullable String next) {
    public RoomPage {
        items = List.copyOf(items);
    }
}
