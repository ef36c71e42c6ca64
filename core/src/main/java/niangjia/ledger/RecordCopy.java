package niangjia.ledger;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import niangjia.shared.RecordMeta;
import niangjia.shared.StoredEvent;
import org.axonframework.common.transaction.TransactionManager;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The ledger's own table behind a record that a server keeps: the same events under the same numbers. Whoever adds to it
 * moves the head from the number he read, so of two who add the same one is told that he came too late.
 */
final class RecordCopy {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcTemplate jdbc;
    private final TransactionManager transactions;
    private final Turns turns;

    RecordCopy(JdbcTemplate jdbc, TransactionManager transactions, Turns turns) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.turns = turns;
    }

    long head() {
        return new Inspection(jdbc).head();
    }

    /**
     * @param head as the caller knows it
     * @return false if somebody else has added to it since
     */
    boolean add(long head, List<StoredEvent> events) {
        long number = head;
        List<Object[]> rows = new ArrayList<>();
        for (StoredEvent event : events) {
            if (event.position() != ++number) {
                throw new IllegalStateException("event: number " + event.position() + " (expected: " + number + ")");
            }
            rows.add(row(event));
        }
        List<Object[]> acted = acted(events);
        return transactions.fetchInTransaction(() -> {
            if (!acted.isEmpty()) {
                // a request that is just acting has its row until it is settled by itself, which is waited for
                jdbc.batchUpdate(
                        "update request_claim set stream = ?, sequence_number = ?, begun_by = null"
                                + " where request_id = ? and part = ? and begun_by is not null",
                        acted);
            }
            turns.take("head");
            int moved = jdbc.update(
                    "update event_head set last_index = last_index + ? where only_row = 1 and last_index = ?",
                    rows.size(),
                    head);
            if (moved == 0) {
                return false;
            }
            jdbc.batchUpdate(
                    "insert into event_entry (global_index, event_identifier, aggregate_identifier, sequence_number,"
                            + " aggregate_type, time_stamp, payload_type, payload_revision, payload, meta_data)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    rows);
            return true;
        });
    }

    /**
     * @throws IllegalStateException if the server's record is not the one this is a copy of
     */
    void agree(ServedRecord served) {
        long here = head();
        long there = served.head();
        if (here == 0 && there > 0 && unused()) {
            throw new IllegalStateException(served.where() + " has " + there
                    + " events and this ledger none, nor the keys of their persons (expected: the ledger they belong to,"
                    + " or an empty server)");
        }
        if (there < here) {
            throw new IllegalStateException(served.where() + " has " + there + " events, the ledger " + here
                    + " (expected: all of them; move-ledger brings them there)");
        }
        if (here > 0 && !last(here).equals(first(served, here))) {
            throw new IllegalStateException("event " + here + " of " + served.where()
                    + " is another than that of the ledger (expected: one record)");
        }
    }

    private boolean unused() {
        Long keys = jdbc.queryForObject("select count(*) from person_key", Long.class);
        Long claims = jdbc.queryForObject("select count(*) from request_claim", Long.class);
        return keys != null && keys == 0 && claims != null && claims == 0;
    }

    private String last(long number) {
        List<String> found = new ArrayList<>();
        new StoredRows(jdbc).each(number - 1, number, event -> found.add(event.messageId()));
        return found.isEmpty() ? "none" : found.get(0);
    }

    private static String first(ServedRecord served, long number) {
        List<StoredEvent> found = served.after(number - 1, 1, PATIENCE);
        return found.isEmpty() ? "" : found.get(0).messageId();
    }

    /** Of every request the last event that is here; what is on record has acted, whatever became of its claim. */
    private static List<Object[]> acted(List<StoredEvent> events) {
        Map<List<String>, Object[]> last = new LinkedHashMap<>();
        for (StoredEvent event : events) {
            Map<String, Object> told = JSON.readValue(event.metaData(), new TypeReference<Map<String, Object>>() {});
            if (told.get(RecordMeta.REQUEST_ID) != null) {
                RequestKey key = RequestKey.of(told);
                last.put(
                        List.of(key.requestId(), key.part()),
                        new Object[] {event.stream(), event.sequence(), key.requestId(), key.part()});
            }
        }
        return List.copyOf(last.values());
    }

    private static Object[] row(StoredEvent event) {
        return new Object[] {
            event.position(),
            event.messageId(),
            event.stream(),
            event.sequence(),
            event.streamType(),
            event.time(),
            event.name(),
            event.revision(),
            event.payload(),
            event.metaData()
        };
    }
}
