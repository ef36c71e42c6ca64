package niangjia.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import niangjia.shared.StoredEvent;
import niangjia.shared.StoredRecord;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rows of the record, all their columns: nobody else reads what is stored of events. */
record StoredRows(JdbcTemplate jdbc) implements StoredRecord {
    private static final int PAGE = 1000;
    private static final String ROWS =
            "select global_index, event_identifier, aggregate_identifier, sequence_number, aggregate_type, time_stamp,"
                    + " payload_type, payload_revision, payload, meta_data from event_entry where ";
    private static final String OF_A_STREAM =
            ROWS + "aggregate_identifier = ? and sequence_number between ? and ? order by sequence_number";
    private static final String NEXT = ROWS + "global_index > ? and global_index <= ? order by global_index"
            + " fetch first " + PAGE + " rows only";

    @Override
    public List<StoredEvent> of(String stream) {
        return of(stream, 0, Long.MAX_VALUE);
    }

    @Override
    public List<StoredEvent> of(String stream, long first, long last) {
        return jdbc.query(OF_A_STREAM, StoredRows::event, stream, first, last);
    }

    @Override
    public void each(long after, long upTo, Consumer<StoredEvent> reader) {
        List<StoredEvent> page;
        long at = after;
        do {
            page = jdbc.query(NEXT, StoredRows::event, at, upTo);
            page.forEach(reader);
            at = page.isEmpty() ? upTo : page.get(page.size() - 1).position();
        } while (at < upTo);
    }

    private static StoredEvent event(ResultSet row, int number) throws SQLException {
        return new StoredEvent(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getLong(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getBytes(9),
                row.getBytes(10));
    }
}
