package niangjia.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** What an administrator sees of processors on all nodes, without claiming anything. */
public final class Upkeep {
    private static final int MOST = 500;

    private final JdbcTemplate jdbc;
    private final Serializer tokens;
    private final LongSupplier losses;
    private final Waits diskWaits;

    Upkeep(JdbcTemplate jdbc, Serializer tokens, LongSupplier losses, Waits diskWaits) {
        this.jdbc = jdbc;
        this.tokens = tokens;
        this.losses = losses;
        this.diskWaits = diskWaits;
    }

    /** How often a segment was taken over by another node while this one worked it. */
    public long lostClaims() {
        return losses.getAsLong();
    }

    /** Of commits for the disk, in this process. */
    public Waits diskWaits() {
        return diskWaits;
    }

    public List<SegmentPlace> segments() {
        return jdbc.query(
                "select processor_name, segment, token, token_type, time_stamp, owner from token_entry"
                        + " where processor_name <> '__config' order by processor_name, segment",
                (row, number) -> new SegmentPlace(
                        row.getString(1),
                        row.getInt(2),
                        position(row.getBytes(3), row.getString(4)),
                        row.getString(6),
                        instant(row.getString(5))));
    }

    private long position(byte @Nullable [] token, @Nullable String type) {
        if (token == null || type == null) {
            return -1;
        }
        TrackingToken read = tokens.deserialize(new SimpleSerializedObject<>(token, byte[].class, type, null));
        return read == null ? -1 : read.position().orElse(-1);
    }

    /** The first that wait, in the order they came. */
    public List<LaidAside> letters() {
        return jdbc.query(
                "select dead_letter_identifier, processing_group, sequence_identifier, sequence_index, payload_type,"
                        + " event_identifier, aggregate_identifier, sequence_number, enqueued_at, cause_type,"
                        + " cause_message from dead_letter_entry"
                        + " order by enqueued_at, processing_group, sequence_identifier, sequence_index limit " + MOST,
                (row, number) -> new LaidAside(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getLong(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getLong(8),
                        Instant.parse(row.getString(9)),
                        row.getString(10),
                        row.getString(11)));
    }

    /** By read model; none where there is none. */
    public Map<String, Long> letterCounts() {
        Map<String, Long> counts = new TreeMap<>();
        jdbc.query("select processing_group, count(*) from dead_letter_entry group by processing_group", row -> {
            counts.put(row.getString(1), row.getLong(2));
        });
        return counts;
    }

    /** When the first event behind this position was recorded; empty if there is none. */
    public Optional<Instant> recordedBehind(long position) {
        return jdbc
                .queryForList("select time_stamp from event_entry where global_index = ?", String.class, position + 1)
                .stream()
                .findFirst()
                .map(Instant::parse);
    }

    private static @Nullable Instant instant(@Nullable String text) {
        return text == null ? null : Instant.parse(text);
    }
}
