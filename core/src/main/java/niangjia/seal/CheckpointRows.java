package niangjia.seal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import niangjia.verify.Checkpoint;
import niangjia.verify.Note;
import niangjia.verify.NoteSignature;
import org.axonframework.common.transaction.TransactionManager;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

/** The checkpoints in the database of the record. */
final class CheckpointRows {
    private static final String READ = "select note, frontier from seal_checkpoint ";

    private final JdbcTemplate jdbc;
    private final TransactionManager durable;

    CheckpointRows(JdbcTemplate jdbc, TransactionManager durable) {
        this.jdbc = jdbc;
        this.durable = durable;
    }

    Optional<Taken> last() {
        return first("order by number desc fetch first 1 row only");
    }

    Optional<Taken> at(long number) {
        return first("where number = ?", number);
    }

    Optional<Taken> ofDay(LocalDate day) {
        return first("where closes = ?", day.toString());
    }

    /** The first that is over so many events. */
    Optional<Taken> covering(long size) {
        return first("where tree_size >= ? order by tree_size, number fetch first 1 row only", size);
    }

    @Nullable
    LocalDate lastDay() {
        String day = jdbc.queryForObject("select max(closes) from seal_checkpoint", String.class);
        return day == null ? null : LocalDate.parse(day);
    }

    List<Taken> after(long number, int limit) {
        return jdbc.query(
                READ + "where number > ? order by number fetch first " + limit + " rows only",
                (row, at) -> taken(row),
                number);
    }

    List<Taken> before(long number, int limit) {
        return jdbc.query(
                READ + "where number < ? order by number desc fetch first " + limit + " rows only",
                (row, at) -> taken(row),
                number);
    }

    private Optional<Taken> first(String where, Object... values) {
        return jdbc.query(READ + where, (row, at) -> taken(row), values).stream()
                .findFirst();
    }

    private static Taken taken(ResultSet row) throws SQLException {
        Note note = Note.parse(row.getString(1));
        return new Taken(Checkpoint.parse(note.text()), note, row.getBytes(2));
    }

    /** @return false if somebody else was first with that number; on disk when this returns */
    boolean insert(Taken taken, Chunks chunks) {
        Checkpoint checkpoint = taken.checkpoint();
        LocalDate day = checkpoint.day();
        List<Object[]> roots = chunks.roots().entrySet().stream()
                .map(each -> new Object[] {each.getKey(), each.getValue()})
                .toList();
        try {
            durable.executeInTransaction(() -> {
                jdbc.update(
                        "insert into seal_checkpoint (number, tree_size, closes, note, frontier)"
                                + " values (?, ?, ?, ?, ?)",
                        checkpoint.number(),
                        checkpoint.size(),
                        day == null ? null : day.toString(),
                        taken.note().whole(),
                        taken.frontier());
                jdbc.batchUpdate("insert into seal_chunk (first_leaf, root) values (?, ?)", roots);
            });
            return true;
        } catch (DuplicateKeyException another) {
            return false;
        }
    }

    /** The roots of the chunks that are whole at that size, by first leaf. */
    Map<Long, byte[]> chunks(long size) {
        Map<Long, byte[]> roots = new HashMap<>();
        jdbc.query(
                "select first_leaf, root from seal_chunk where first_leaf <= ?",
                row -> {
                    roots.put(row.getLong(1), row.getBytes(2));
                },
                size - Chunks.LENGTH);
        return roots;
    }

    void cosigned(long number, NoteSignature signature) {
        try {
            durable.executeInTransaction(() -> jdbc.update(
                    "insert into seal_cosignature (number, witness, line) values (?, ?, ?)",
                    number,
                    signature.name(),
                    signature.line()));
        } catch (DuplicateKeyException known) {
            return;
        }
    }

    /** With the signatures of witnesses that have come since. */
    Note complete(Taken taken) {
        Note note = taken.note();
        List<String> lines = jdbc.queryForList(
                "select line from seal_cosignature where number = ? order by witness",
                String.class,
                taken.checkpoint().number());
        for (String line : lines) {
            note = note.with(NoteSignature.parse(line));
        }
        return note;
    }
}
