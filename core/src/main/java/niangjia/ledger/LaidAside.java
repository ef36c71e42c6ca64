package niangjia.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event that a read model could not take, or that waits behind such a one. No words of anybody.
 *
 * @param id of the letter
 * @param group the read model
 * @param place in the row of those that wait for each other, from 0
 * @param event stored name of the event
 * @param eventId of the message
 * @param stream whose event it is
 * @param sequence in the stream
 * @param cause kind of the failure; null for one that only waits
 * @param where the place in the code
 */
public record LaidAside(
        String id,
        String group,
        String row,
        long place,
        String event,
        String eventId,
        @Nullable String stream,
        long sequence,
        Instant since,
        @Nullable String cause,
        @Nullable String where) {}
