package niangjia.ledger;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import niangjia.shared.StoredEvents;
import niangjia.shared.StoredRecord;

/** Digests the bytes themselves: what lies there, not what a serializer would make of it today. */
record StoredEventRows(StoredRecord record, EventNames names) implements StoredEvents {
    @Override
    public List<Stored> of(String stream, Collection<Long> sequences) {
        if (sequences.isEmpty()) {
            return List.of();
        }
        Set<Long> wanted = Set.copyOf(sequences);
        return record.of(stream, Collections.min(wanted), Collections.max(wanted)).stream()
                .filter(event -> wanted.contains(event.sequence()))
                .map(event ->
                        new Stored(event.sequence(), event.position(), event.digest(), names.bringsPaper(event.name())))
                .toList();
    }
}
