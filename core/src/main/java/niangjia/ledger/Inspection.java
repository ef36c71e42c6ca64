package niangjia.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;

/** Looks for what can only come from tampering or a fault: holes and surplus in the numbers of the record. */
final class Inspection {
    /** The head in the same statement: another node may write between two. */
    private static final String INDEX = "select count(*) as held, coalesce(min(global_index), 1) as first_index,"
            + " coalesce(max(global_index), 0) as last_index, (select last_index from event_head) as head"
            + " from event_entry";

    private static final String STREAMS = """
            select aggregate_identifier, count(*) as held, min(sequence_number) as first_number,
                max(sequence_number) as last_number
            from event_entry group by aggregate_identifier
            having min(sequence_number) <> 0 or max(sequence_number) <> count(*) - 1
            order by aggregate_identifier""";

    private final JdbcTemplate jdbc;

    Inspection(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The number of the last event, 0 for an empty record. */
    long head() {
        return Objects.requireNonNull(jdbc.queryForObject("select last_index from event_head", Long.class));
    }

    /** Findings in words, empty if all is well. Reads the whole index; others may write meanwhile. */
    List<String> findings() {
        List<String> findings = new ArrayList<>();
        jdbc.query(INDEX, row -> {
            long held = row.getLong("held");
            long first = row.getLong("first_index");
            long last = row.getLong("last_index");
            long head = row.getLong("head");
            if (first != 1 || held != last || last != head) {
                findings.add("index: " + held + " events from " + first + " to " + last + ", head " + head);
            }
        });
        jdbc.query(STREAMS, row -> {
            findings.add("stream " + row.getString("aggregate_identifier") + ": " + row.getLong("held")
                    + " events from " + row.getLong("first_number") + " to " + row.getLong("last_number"));
        });
        return List.copyOf(findings);
    }
}
