package niangjia.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.sql.DataSource;
import niangjia.shared.Draft;
import niangjia.shared.Drafts;
import niangjia.shared.Keeping;
import niangjia.shared.PersonId;
import niangjia.shared.Rule;
import niangjia.shared.SealedText;
import niangjia.shared.Seals;
import org.axonframework.common.transaction.TransactionManager;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Drafts under one key per writer. An ended draft leaves its revision, so that no late window takes it for a new one. */
final class SealedDrafts implements Drafts {
    private static final String ROW = "select matter, revision, words, seat, saved_at from draft where staff_id = ?";

    private final JdbcTemplate jdbc;
    private final Database database;
    private final TransactionManager durable;
    private final Seals seals;

    SealedDrafts(DataSource source, Database database, TransactionManager durable, Seals seals) {
        this.jdbc = new JdbcTemplate(source);
        this.database = database;
        this.durable = durable;
        this.seals = seals;
    }

    /** @param cipher null for a draft that was ended */
    private record Row(
            String matter, long revision, @Nullable String cipher, String seat, Instant savedAt) {}

    @Override
    public Keeping keep(String staffId, Draft draft) {
        Rule.verify(new ADraftHasALength(draft.words().length(), LONGEST));
        return durable.fetchInTransaction(() -> {
            seals.ensure(writer(staffId));
            Optional<Row> there = locked(staffId, draft.matter());
            if (there.isEmpty()) {
                jdbc.update(
                        "delete from draft where saved_at < ?",
                        moment(draft.savedAt().minus(KEPT)));
                begin(staffId, draft.matter(), draft.savedAt());
                there = locked(staffId, draft.matter());
            }
            return over(there.orElseThrow(), staffId, draft);
        });
    }

    private Keeping over(Row row, String staffId, Draft draft) {
        boolean beginning = row.cipher() == null && draft.revision() == 0;
        if (row.revision() != draft.revision() && !beginning) {
            return overtaken(staffId, row);
        }
        if (row.cipher() == null) {
            Rule.verify(new DraftsAreNotTooMany(open(staffId), MOST));
        }
        return write(staffId, draft.matter(), row.revision() + 1, draft);
    }

    private Keeping write(String staffId, String matter, long revision, @Nullable Draft draft) {
        if (draft == null) {
            jdbc.update(
                    "update draft set revision = ?, words = null where staff_id = ? and matter = ?",
                    revision,
                    staffId,
                    matter);
        } else {
            jdbc.update(
                    "update draft set revision = ?, words = ?, seat = ?, saved_at = ? where staff_id = ? and matter = ?",
                    revision,
                    seals.seal(writer(staffId), bound(matter, draft.words())).cipher(),
                    draft.seat(),
                    moment(draft.savedAt()),
                    staffId,
                    matter);
        }
        return new Keeping.Done(revision);
    }

    @Override
    public Optional<Draft> find(String staffId, String matter) {
        return jdbc.query(ROW + " and matter = ?", SealedDrafts::row, staffId, matter).stream()
                .findFirst()
                .flatMap(row -> opened(staffId, row));
    }

    @Override
    public List<Draft> of(String staffId) {
        return jdbc
                .query(ROW + " and words is not null order by saved_at desc, matter", SealedDrafts::row, staffId)
                .stream()
                .flatMap(row -> opened(staffId, row).stream())
                .toList();
    }

    @Override
    public void discard(String staffId, String matter) {
        if (find(staffId, matter).isEmpty()) {
            // most acts have none: nothing to write, and nothing to wait for
            return;
        }
        durable.executeInTransaction(() -> jdbc.update(
                "update draft set revision = revision + 1, words = null"
                        + " where staff_id = ? and matter = ? and words is not null",
                staffId,
                matter));
    }

    @Override
    public Keeping discard(String staffId, String matter, long seen) {
        return durable.fetchInTransaction(() -> {
            Optional<Row> there = locked(staffId, matter);
            if (there.isEmpty() || there.get().cipher() == null) {
                return new Keeping.Done(there.map(Row::revision).orElse(0L));
            }
            Row row = there.get();
            return row.revision() == seen ? write(staffId, matter, row.revision() + 1, null) : overtaken(staffId, row);
        });
    }

    /** Ends those whose words are such, unless only counted. @return how many there were */
    int such(Predicate<Draft> such, boolean end) {
        List<String[]> open = jdbc.query("select staff_id, matter from draft where words is not null", (row, number) ->
                new String[] {row.getString(1), row.getString(2)});
        int found = 0;
        for (String[] each : open) {
            if (find(each[0], each[1]).filter(such).isPresent()) {
                found++;
                if (end) {
                    discard(each[0], each[1]);
                }
            }
        }
        return found;
    }

    private void begin(String staffId, String matter, Instant at) {
        database.insertIfAbsent(
                jdbc,
                "insert into draft (staff_id, matter, revision, seat, saved_at) values (?, ?, 0, '', ?)",
                staffId,
                matter,
                moment(at));
    }

    private Optional<Row> locked(String staffId, String matter) {
        return jdbc.query(ROW + " and matter = ? for update", SealedDrafts::row, staffId, matter).stream()
                .findFirst();
    }

    private int open(String staffId) {
        Integer open = jdbc.queryForObject(
                "select count(*) from draft where staff_id = ? and words is not null", Integer.class, staffId);
        return open == null ? 0 : open;
    }

    private Keeping overtaken(String staffId, Row row) {
        return new Keeping.Overtaken(row.revision(), opened(staffId, row).orElse(null));
    }

    /** Empty for an ended draft, and for one whose writer's key was destroyed. */
    private Optional<Draft> opened(String staffId, Row row) {
        if (row.cipher() == null) {
            return Optional.empty();
        }
        return seals.open(new SealedText(writer(staffId).value(), row.cipher()))
                .map(text -> new Draft(
                        row.matter(), row.revision(), unbound(row.matter(), text), row.seat(), row.savedAt()));
    }

    /** The words of one matter cannot be passed off as another's. */
    private static String bound(String matter, String words) {
        return matter + "\n" + words;
    }

    private static String unbound(String matter, String text) {
        if (!text.startsWith(matter + "\n")) {
            throw new IllegalStateException("a draft stands under another matter than it was sealed for");
        }
        return text.substring(matter.length() + 1);
    }

    private static PersonId writer(String staffId) {
        return new PersonId("person:drafts." + staffId);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getString(1),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                row.getObject(5, OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime moment(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
