package niangjia.ledger;

import java.time.Duration;
import java.util.List;
import niangjia.shared.StoredEvent;

/**
 * The record where a server of events keeps it. Its events are numbered as the server numbers them, from 1 and without a
 * gap; what they are made of is the same as in the ledger, but for times, which a server may keep to the millisecond.
 *
 * <p>Every method throws {@link IllegalStateException} if the server does not answer. Its head may be asked by several threads, all else by one.
 */
public interface ServedRecord extends AutoCloseable {
    /** Where it is, in words for people; no secret in it. */
    String where();

    /** The number of the last event, 0 for an empty record. */
    long head();

    /**
     * The next events behind a number, in order; fewer or none if no more came in time.
     *
     * @param patience for the first of them
     */
    List<StoredEvent> after(long number, int most, Duration patience);

    /** Adds these behind the last one, all or none; their numbers are given by the server and must come out as they are. */
    void append(List<StoredEvent> events);

    @Override
    void close();
}
