package niangjia.ledger;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import niangjia.shared.Booking;
import niangjia.shared.Bookings;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** One row per span, and one per resource, locked from the asking to the end of the transaction. */
final class SpanBookings implements Bookings {
    private static final RowMapper<Booking> ROW = (row, n) -> new Booking(
            row.getString("resource"),
            row.getObject("from_at", OffsetDateTime.class).toInstant(),
            row.getObject("to_at", OffsetDateTime.class).toInstant(),
            row.getString("holder"));

    private final JdbcTemplate jdbc;
    private final Database database;
    private final Turns turns;

    SpanBookings(JdbcTemplate jdbc, Database database, Turns turns) {
        this.jdbc = jdbc;
        this.database = database;
        this.turns = turns;
    }

    @Override
    public Optional<String> take(String resource, Instant from, Instant to, String holder) {
        Booking wanted = new Booking(resource, kept(from), kept(to), holder);
        if (!wanted.from().isBefore(wanted.to())) {
            throw new IllegalArgumentException(
                    "span of " + resource + ": " + from + " to " + to + " (expected: forward)");
        }
        lock(resource);
        List<Booking> overlapping = between(List.of(resource), wanted.from(), wanted.to());
        if (overlapping.isEmpty()) {
            jdbc.update(
                    "insert into booking (resource, from_at, to_at, holder) values (?, ?, ?, ?)",
                    resource,
                    stored(wanted.from()),
                    stored(wanted.to()),
                    holder);
            return Optional.empty();
        }
        return overlapping.contains(wanted)
                ? Optional.empty()
                : Optional.of(overlapping.get(0).holder());
    }

    @Override
    public void free(String resource, String holder) {
        lock(resource);
        jdbc.update("delete from booking where resource = ? and holder = ?", resource, holder);
    }

    /** @see niangjia.shared.BookedSpans#between */
    List<Booking> between(Collection<String> resources, Instant from, Instant to) {
        if (resources.isEmpty()) {
            return List.of();
        }
        List<Object> asked = new ArrayList<>(resources);
        asked.add(stored(kept(to)));
        asked.add(stored(kept(from)));
        return jdbc.query(
                "select resource, from_at, to_at, holder from booking where resource in ("
                        + String.join(", ", Collections.nCopies(resources.size(), "?"))
                        + ") and from_at < ? and to_at > ? order by resource, from_at",
                ROW,
                asked.toArray());
    }

    /** Whoever asks about the resource next waits here until this transaction has ended, and then sees what it did. */
    private void lock(String resource) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(
                    "booking of " + resource + " outside a transaction (expected: in a command)");
        }
        turns.take("booking " + resource);
        if (decide(resource) == 0
                && !database.insertIfAbsent(
                        jdbc, "insert into booking_resource (resource, decisions) values (?, 1)", resource)) {
            // another transaction named the resource in between
            decide(resource);
        }
    }

    private int decide(String resource) {
        return jdbc.update("update booking_resource set decisions = decisions + 1 where resource = ?", resource);
    }

    /** As finely as both databases keep it: a span asked for again must be found equal. */
    private static Instant kept(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS);
    }

    private static OffsetDateTime stored(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
