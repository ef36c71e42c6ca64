package niangjia.ledger;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Of each read model one rebuild at a time, on whatever node: a claim comes before it is recorded as begun, and whoever works
 * on it says so by the record's own clock. One that was silent for long is dead, and the next claim takes its place.
 */
public final class RebuildTurns {
    /** Longer than a database is away when another takes its place, shorter than anybody waits to try again. */
    static final Duration DEAD_AFTER = Duration.ofSeconds(30);

    private static final String CLAIMED = "CLAIMED";
    private static final String AT_WORK = "AT_WORK";
    private static final String OVER = "OVER";

    private final JdbcTemplate jdbc;
    private final Database database;
    private final Clock clock;
    private final String node;

    /** Whose turn it is, or was. */
    public record Turn(String rebuild, String node, String begunBy, Instant begunAt) {}

    /**
     * What became of a claim.
     *
     * @param another that has the turn; then nothing was claimed
     * @param dead whose place was taken: what it did not put on record it never will
     */
    public record Claim(Optional<Turn> another, Optional<Turn> dead) {}

    private record Row(Turn turn, String state, Timestamp seenAt) {}

    RebuildTurns(JdbcTemplate jdbc, Database database, Clock clock, String node) {
        this.jdbc = jdbc;
        this.database = database;
        this.clock = clock;
        this.node = node;
    }

    /** Claims again what was claimed under the same id, since that is the same request sent twice. */
    public Claim claim(String model, String rebuild, String by) {
        while (true) {
            Timestamp now = now();
            Optional<Row> found = row(model);
            if (found.isEmpty()) {
                if (database.insertIfAbsent(
                        jdbc,
                        "insert into rebuild_turn (model, rebuild_id, state, node, begun_by, begun_at, seen_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?)",
                        model,
                        rebuild,
                        CLAIMED,
                        node,
                        by,
                        now,
                        now)) {
                    return new Claim(Optional.empty(), Optional.empty());
                }
                continue;
            }
            Row row = found.get();
            boolean over = row.state().equals(OVER);
            // what was dropped before it began is claimed anew
            if (row.turn().rebuild().equals(rebuild) && !over) {
                return new Claim(Optional.empty(), Optional.empty());
            }
            if (!over && row.seenAt().toInstant().isAfter(longAgo())) {
                return new Claim(Optional.of(row.turn()), Optional.empty());
            }
            if (taken(model, row, rebuild, by, now)) {
                return new Claim(Optional.empty(), over ? Optional.empty() : Optional.of(row.turn()));
            }
        }
    }

    /** Unless somebody else took it meanwhile, or it was not dead after all. */
    private boolean taken(String model, Row row, String rebuild, String by, Timestamp now) {
        return jdbc.update(
                        "update rebuild_turn set rebuild_id = ?, state = ?, node = ?, begun_by = ?, begun_at = ?, seen_at = ?"
                                + " where model = ? and rebuild_id = ? and state = ? and seen_at = ?",
                        rebuild,
                        CLAIMED,
                        node,
                        by,
                        now,
                        now,
                        model,
                        row.turn().rebuild(),
                        row.state(),
                        row.seenAt())
                == 1;
    }

    /** @return false if it is not to be begun here: another did, or has its place */
    public boolean begin(String model, String rebuild) {
        return jdbc.update(
                        "update rebuild_turn set state = ?, node = ?, seen_at = ?"
                                + " where model = ? and rebuild_id = ? and state = ?",
                        AT_WORK,
                        node,
                        now(),
                        model,
                        rebuild,
                        CLAIMED)
                == 1;
    }

    /** This node still works on it. */
    public void goesOn(String rebuild) {
        jdbc.update(
                "update rebuild_turn set seen_at = ? where rebuild_id = ? and node = ? and state = ?",
                now(),
                rebuild,
                node,
                AT_WORK);
    }

    public void over(String rebuild) {
        jdbc.update("update rebuild_turn set state = ? where rebuild_id = ? and node = ?", OVER, rebuild, node);
    }

    /** Whether anybody alive works on it, or is about to. */
    public boolean isAlive(String rebuild) {
        Long alive = jdbc.queryForObject(
                "select count(*) from rebuild_turn where rebuild_id = ? and state <> ? and seen_at > ?",
                Long.class,
                rebuild,
                OVER,
                Timestamp.from(longAgo()));
        return alive != null && alive > 0;
    }

    private Optional<Row> row(String model) {
        List<Row> rows = jdbc.query(
                "select rebuild_id, node, begun_by, begun_at, state, seen_at from rebuild_turn where model = ?",
                (row, n) -> new Row(
                        new Turn(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getTimestamp(4).toInstant()),
                        row.getString(5),
                        row.getTimestamp(6)),
                model);
        return rows.stream().findFirst();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private Instant longAgo() {
        return clock.instant().minus(DEAD_AFTER);
    }
}
