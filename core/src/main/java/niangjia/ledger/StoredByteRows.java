package niangjia.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import niangjia.shared.StoredBytes;
import niangjia.shared.StoredEvent;
import niangjia.shared.StoredRecord;

/** Digests the rows themselves, past every serializer and upcaster. */
record StoredByteRows(StoredRecord record) implements StoredBytes {
    @Override
    public Stored of(Collection<String> streams, Instant until) {
        ListDigest digest = new ListDigest();
        long events = 0;
        for (String stream : new TreeSet<>(streams)) {
            for (StoredEvent event : record.of(stream)) {
                if (!event.recordedAt().isAfter(until)) {
                    events++;
                    add(digest, event);
                }
            }
        }
        return new Stored(events, digest.hex());
    }

    private static void add(ListDigest digest, StoredEvent event) {
        Stream.of(
                        event.stream(),
                        event.messageId(),
                        String.valueOf(event.sequence()),
                        event.time(),
                        event.name(),
                        Objects.requireNonNullElse(event.revision(), ""))
                .forEach(digest::add);
        digest.add(event.payload());
        digest.add(event.metaData());
    }
}
