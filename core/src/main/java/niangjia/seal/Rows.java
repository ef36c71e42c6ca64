package niangjia.seal;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import niangjia.shared.StoredEvent;
import niangjia.shared.StoredRecord;
import niangjia.verify.Checkpoint;
import niangjia.verify.Entry;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The stored rows of the record, as they lie there. */
final class Rows {
    private final StoredRecord record;
    private final JdbcTemplate jdbc;

    Rows(StoredRecord record, JdbcTemplate jdbc) {
        this.record = record;
        this.jdbc = jdbc;
    }

    /** The number of the last row there is, which no counter can promise. */
    long last() {
        return Objects.requireNonNull(
                jdbc.queryForObject("select coalesce(max(global_index), 0) from event_entry", Long.class));
    }

    /**
     * In the order of the index.
     *
     * @throws SealRefused if a number is missing
     */
    void each(long after, long upTo, Consumer<Entry> reader) {
        long[] at = {after};
        record.each(after, upTo, event -> {
            missing(at[0] + 1, event.position());
            at[0]++;
            reader.accept(entry(event));
        });
        if (at[0] < upTo) {
            missing(at[0] + 1, upTo + 1);
        }
    }

    private static void missing(long expected, long found) {
        if (expected != found) {
            throw new SealRefused(
                    SealRefused.Reason.HOLE, "event " + found + " follows (expected: event " + expected + ")");
        }
    }

    /** The numbers of a stream's events. */
    List<Long> of(String stream, long upTo) {
        return jdbc.queryForList(
                "select global_index from event_entry where aggregate_identifier = ? and global_index <= ?"
                        + " order by global_index",
                Long.class,
                stream,
                upTo);
    }

    StreamSeal sealed(String stream, long size, @Nullable Checkpoint last) {
        return Objects.requireNonNull(jdbc.queryForObject(
                "select count(*), coalesce(sum(case when global_index <= ? then 1 else 0 end), 0),"
                        + " coalesce(max(case when global_index <= ? then global_index end), 0)"
                        + " from event_entry where aggregate_identifier = ?",
                (row, number) -> new StreamSeal(row.getLong(1), row.getLong(2), row.getLong(3), last),
                size,
                size,
                stream));
    }

    private static Entry entry(StoredEvent event) {
        return new Entry(
                event.position(),
                event.messageId(),
                event.stream(),
                event.sequence(),
                event.streamType(),
                event.time(),
                event.name(),
                Objects.requireNonNull(event.revision(), "revision"),
                event.payload(),
                event.metaData());
    }
}
