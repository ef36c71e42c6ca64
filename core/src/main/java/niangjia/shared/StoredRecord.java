package niangjia.shared;

import java.util.List;
import java.util.function.Consumer;

/** The record as it is stored, for those who look at it and trust no memory of it. Read past every serializer and upcaster. */
public interface StoredRecord {
    /** All events of a stream in their order; none for a stream nobody has begun. */
    List<StoredEvent> of(String stream);

    /** Those of a stream with these sequence numbers, both included, in their order. */
    List<StoredEvent> of(String stream, long first, long last);

    /** All events behind this position and up to that one, in the order of the record, however many there are. */
    void each(long after, long upTo, Consumer<StoredEvent> reader);
}
