package niangjia.ledger;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import niangjia.shared.KeptOpening;
import niangjia.shared.Opened;
import niangjia.shared.Opening;
import niangjia.shared.Openings;
import niangjia.shared.OpeningsAsked;
import niangjia.shared.OpeningsHead;
import org.axonframework.common.transaction.TransactionManager;
import org.springframework.jdbc.core.JdbcTemplate;

/** Openings as rows: one for what was shown at once, and one for each person in it. */
final class OpeningRows implements Openings {
    /** So many persons have room in one body. */
    private static final int PERSONS = 2000;

    private static final String HEAD = "select last_number, digest from opening_head where only_row = 1";

    private final JdbcTemplate jdbc;
    private final TransactionManager durable;
    private final Turns turns;
    private final OpeningWriter writer = new OpeningWriter(this::write);
    private final OpeningFolds folds = new OpeningFolds(writer);

    OpeningRows(JdbcTemplate jdbc, TransactionManager durable, Turns turns) {
        this.jdbc = jdbc;
        this.durable = durable;
        this.turns = turns;
    }

    @Override
    public void record(Opening opening) {
        Opening kept = new Opening(
                opening.reader(),
                opening.at().truncatedTo(ChronoUnit.MICROS),
                opening.screen(),
                opening.place(),
                opening.way(),
                opening.reason(),
                opening.opened());
        List<Opened> all = kept.opened();
        for (int from = 0; from == 0 || from < all.size(); from += PERSONS) {
            one(kept.of(all.subList(from, Math.min(all.size(), from + PERSONS))));
        }
    }

    private void one(Opening opening) {
        List<CompletableFuture<Long>> rows = folds.take(opening);
        try {
            rows.forEach(writer::await);
        } catch (RuntimeException e) {
            folds.forget(opening);
            throw e;
        }
    }

    private List<Long> write(List<OpeningWriter.Waiting> some) {
        return durable.fetchInTransaction(() -> {
            turns.take("opening head");
            OpeningsHead head = head(HEAD + " for update");
            List<Long> numbers = new ArrayList<>();
            List<Object[]> rows = new ArrayList<>();
            List<Object[]> subjects = new ArrayList<>();
            for (OpeningWriter.Waiting each : some) {
                OpeningBody body = OpeningBody.of(head.number() + 1, each.opening(), each.again());
                byte[] bytes = body.bytes();
                head = OpeningChain.next(head, bytes);
                numbers.add(head.number());
                rows.add(row(body, bytes, head.digest()));
                subjects.addAll(subjects(body));
            }
            jdbc.batchUpdate(
                    "insert into opening (number, opened_at, staff_id, again_of, again, body, digest)"
                            + " values (?, ?, ?, ?, ?, ?, ?)",
                    rows);
            if (!subjects.isEmpty()) {
                jdbc.batchUpdate(
                        "insert into opening_subject (number, place, person, matter, other_unit)"
                                + " values (?, ?, ?, ?, ?)",
                        subjects);
            }
            jdbc.update(
                    "update opening_head set last_number = ?, digest = ? where only_row = 1",
                    head.number(),
                    head.digest());
            return numbers;
        });
    }

    private static Object[] row(OpeningBody body, byte[] bytes, String digest) {
        OpeningBody.Again again = body.again();
        return new Object[] {
            body.number(),
            stored(body),
            body.reader().staff(),
            again == null ? null : again.of(),
            again == null ? null : again.times(),
            bytes,
            digest
        };
    }

    /** What the columns beside the body must say of whom. */
    static List<Object[]> subjects(OpeningBody body) {
        List<Object[]> rows = new ArrayList<>();
        List<Opened> opened = body.opening().opened();
        for (int place = 0; place < opened.size(); place++) {
            Opened each = opened.get(place);
            boolean other = Boolean.TRUE.equals(each.outside()) && each.identifies();
            rows.add(new Object[] {body.number(), place, each.person(), each.matter(), other});
        }
        return rows;
    }

    static OffsetDateTime stored(OpeningBody body) {
        return body.at().atOffset(ZoneOffset.UTC);
    }

    private OpeningsHead head(String asked) {
        OpeningsHead head =
                jdbc.queryForObject(asked, (row, number) -> new OpeningsHead(row.getLong(1), row.getString(2)));
        if (head == null) {
            throw new IllegalStateException("opening_head has no row (expected: one)");
        }
        return head;
    }

    @Override
    public List<KeptOpening> find(OpeningsAsked asked) {
        return new OpeningSearch(jdbc, folds.running()).find(asked);
    }

    @Override
    public OpeningsHead head() {
        return head(HEAD);
    }

    @Override
    public List<String> inspect() {
        return new OpeningChain(jdbc).inspect(head());
    }

    /** Writes what is only counted yet. */
    void settle() {
        folds.endAll();
        writer.writeAll();
    }
}
