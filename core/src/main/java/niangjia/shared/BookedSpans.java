package niangjia.shared;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** What is booked, for those who plan. Whether a span can be had is told by {@link Bookings#take} alone. */
public interface BookedSpans {
    /** Every span of these resources that reaches into the time asked for, by resource and then by beginning. */
    List<Booking> between(Collection<String> resources, Instant from, Instant to);
}
