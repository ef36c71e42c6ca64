package niangjia.complaint.read;

import java.time.Instant;
import java.util.Map;

/** @param firstAt key of each notice the viewer has looked at, with when they did first */
public record SeenNotices(Map<String, Instant> firstAt) {
    public SeenNotices {
        firstAt = Map.copyOf(firstAt);
    }
}
