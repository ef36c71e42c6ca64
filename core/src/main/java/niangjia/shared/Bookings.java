package niangjia.shared;

import java.time.Instant;
import java.util.Optional;

/**
 * Who has a person or a room at what time. Taken and given back inside the transaction of the command that needs it, so
 * that nothing is promised twice. Commands that need the same resource wait for each other. Who takes several takes them in the order of their names: the
 * database undoes one of two commands that wait for each other crosswise, and it is sent again.
 */
public interface Bookings {
    /**
     * Takes the span for a holder. A holder who already has the same span of the resource keeps it.
     *
     * @param resource for example {@code mediator:…} or {@code room:…}
     * @param from inclusive
     * @param to exclusive
     * @param holder for example a session of a case
     * @return the holder whose span overlaps, and then nothing was taken; empty if it was taken
     */
    Optional<String> take(String resource, Instant from, Instant to, String holder);

    /** Gives back whatever the holder has of the resource; nothing happens if it has nothing. */
    void free(String resource, String holder);
}
