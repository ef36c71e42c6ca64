package niangjia.mediation.read;

import java.time.LocalDate;
import java.util.List;
import niangjia.supervision.read.RegistryEntry;
import org.jspecify.annotations.Nullable;

/**
 * One room whole.
 *
 * @param givenUp the first day on which it is gone
 * @param closures those that were not taken back, the earliest first
 * @param course the newest entry first
 */
public record RoomView(
        RoomRow now,
        String unitPath,
        @Nullable LocalDate givenUp,
        List<RoomClosure> closures,
        List<RegistryEntry> course) {
    public RoomView {
        closures = List.copyOf(closures);
        course = List.copyOf(course);
    }
}
