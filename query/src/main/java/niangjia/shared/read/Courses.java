package niangjia.shared.read;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;

/**
 * The record by stream, for those who show what happened event by event: what stands in the record word for word is kept in
 * no read model a second time.
 */
@FunctionalInterface
public interface Courses {
    /** Events of the stream in their order, from this sequence on. */
    DomainEventStream from(String stream, long first);

    /** Those of the sequences that there are, in the order asked for. */
    default List<DomainEventMessage<?>> of(String stream, List<Long> sequences) {
        if (sequences.isEmpty()) {
            return List.of();
        }
        Set<Long> wanted = Set.copyOf(sequences);
        long last = Collections.max(wanted);
        Map<Long, DomainEventMessage<?>> found = new HashMap<>();
        DomainEventStream events = from(stream, Collections.min(wanted));
        while (found.size() < wanted.size() && events.hasNext()) {
            DomainEventMessage<?> event = events.next();
            if (event.getSequenceNumber() > last) {
                break;
            }
            if (wanted.contains(event.getSequenceNumber())) {
                found.put(event.getSequenceNumber(), event);
            }
        }
        return sequences.stream()
                .<DomainEventMessage<?>>map(found::get)
                .filter(Objects::nonNull)
                .toList();
    }
}
