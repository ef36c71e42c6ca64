package niangjia.ledger;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who works on this record, as each node says of itself by the record's own clock. */
final class NodeRows {
    /** As long as the claim of a segment holds. */
    static final Duration GONE_AFTER = Duration.ofSeconds(10);

    private final JdbcTemplate jdbc;
    private final Database database;
    private final Clock clock;

    NodeRows(JdbcTemplate jdbc, Database database, Clock clock) {
        this.jdbc = jdbc;
        this.database = database;
        this.clock = clock;
    }

    void here(String node) {
        Timestamp now = Timestamp.from(clock.instant());
        if (jdbc.update("update desk_node set seen_at = ? where node = ?", now, node) == 0) {
            boolean unused =
                    database.insertIfAbsent(jdbc, "insert into desk_node (node, seen_at) values (?, ?)", node, now);
        }
        jdbc.update("delete from desk_node where seen_at < ?", Timestamp.from(longAgo()));
    }

    void gone(String node) {
        jdbc.update("delete from desk_node where node = ?", node);
    }

    void allGone() {
        jdbc.update("delete from desk_node");
    }

    /** In one order on every node. */
    List<String> atWork() {
        return jdbc
                .queryForList("select node from desk_node where seen_at >= ?", String.class, Timestamp.from(longAgo()))
                .stream()
                .sorted()
                .toList();
    }

    Map<String, Integer> segments() {
        Map<String, Integer> segments = new HashMap<>();
        jdbc.query("select processor_name, count(*) from token_entry group by processor_name", row -> {
            segments.put(row.getString(1), row.getInt(2));
        });
        return segments;
    }

    private Instant longAgo() {
        return clock.instant().minus(GONE_AFTER);
    }
}
