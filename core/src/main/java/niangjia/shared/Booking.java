package niangjia.shared;

import java.time.Instant;

/**
 * One span somebody has.
 *
 * @param resource for example {@code mediator:…} or {@code room:…}
 * @param from inclusive
 * @param to exclusive
 */
public record Booking(String resource, Instant from, Instant to, String holder) {}
