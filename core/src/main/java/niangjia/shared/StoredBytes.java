package niangjia.shared;

import java.time.Instant;
import java.util.Collection;

/** What lies on the disk of events, byte for byte, so that it can be said that nothing of it was changed. */
public interface StoredBytes {
    /** @param digest SHA-256 over what is stored of each event, stream by stream, as lower-case hex */
    record Stored(long events, String digest) {}

    /** All events of these streams that were recorded up to this moment. */
    Stored of(Collection<String> streams, Instant until);
}
