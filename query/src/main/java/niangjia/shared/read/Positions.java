package niangjia.shared.read;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/**
 * How far each segment of a processor has come: it has done every event of its own up to there, and none behind. Segments
 * go at their own pace, so the whole has no single position but this.
 */
public final class Positions {
    private final Map<Segment, Long> bySegment = new LinkedHashMap<>();
    private final long least;
    private final long most;

    private Positions(Map<Segment, Long> bySegment) {
        this.bySegment.putAll(bySegment);
        this.least =
                bySegment.values().stream().mapToLong(Long::longValue).min().orElse(-1);
        this.most = bySegment.values().stream().mapToLong(Long::longValue).max().orElse(-1);
    }

    /** @param positions by number of the segment; all that the processor has */
    public static Positions of(Map<Integer, Long> positions) {
        int[] numbers = positions.keySet().stream().mapToInt(Integer::intValue).toArray();
        Map<Segment, Long> bySegment = new LinkedHashMap<>();
        positions.forEach((number, position) -> bySegment.put(Segment.computeSegment(number, numbers), position));
        return new Positions(bySegment);
    }

    /** As if one segment had done everything up to here. */
    public static Positions at(long position) {
        return new Positions(Map.of(Segment.ROOT_SEGMENT, position));
    }

    /** As far as the record goes now; before the first event if there is none. */
    public static Positions head(StreamableMessageSource<TrackedEventMessage<?>> record) {
        @Nullable TrackingToken head = record.createHeadToken();
        return at(head == null ? -1 : head.position().orElse(Long.MAX_VALUE));
    }

    public long least() {
        return least;
    }

    public long most() {
        return most;
    }

    boolean include(EventMessage<?> event, long position) {
        if (position <= least) {
            return true;
        }
        int hash = Objects.hashCode(sequence(event));
        return bySegment.entrySet().stream()
                .anyMatch(each -> position <= each.getValue() && each.getKey().matches(hash));
    }

    /** What must be handled one after another has the same. */
    static Object sequence(EventMessage<?> event) {
        return Objects.requireNonNullElse(
                PooledProcessing.PER_AGGREGATE.getSequenceIdentifierFor(event), event.getIdentifier());
    }

    @Override
    public String toString() {
        return least == most ? String.valueOf(most) : least + ".." + most;
    }
}
