package niangjia.complaint.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import niangjia.complaint.BulkCommand;
import niangjia.complaint.BulkRow;
import niangjia.complaint.read.QueueFilter;
import niangjia.complaint.read.QueueOf;
import niangjia.complaint.read.QueuePage;
import niangjia.complaint.read.QueueRow;
import niangjia.complaint.read.QueueRowsOf;
import niangjia.complaint.read.QueueTab;
import niangjia.shared.Actor;
import niangjia.shared.RuleViolated;
import niangjia.shared.web.QuestionDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The orders of a bulk, from form to row and back: each travels with what the chooser saw of it. */
@Component
final class BulkRows {
    private static final int ASKED_TOGETHER = 500;
    private static final Pattern BETWEEN = Pattern.compile(",");
    private static final Pattern SEEN =
            Pattern.compile("[A-Za-z0-9-]{1,54}~\\d{1,18}~[A-Z_]{1,40}~[^~,]{0,64}~[^~,]{0,64}");

    private final QuestionDesk questions;

    BulkRows(QuestionDesk questions) {
        this.questions = questions;
    }

    /** What was seen of an order when it was chosen. */
    record Seen(
            String complaintId,
            long sequence,
            String state,
            @Nullable String holderId,
            @Nullable String handlerId) {
        static Seen read(String written) {
            if (!SEEN.matcher(written).matches()) {
                throw new RuleViolated("request/bad-parameter", List.of("rows"));
            }
            String[] parts = written.split("~", -1);
            return new Seen(
                    CasePagesModel.id(parts[0]).value(),
                    Long.parseLong(parts[1]),
                    parts[2],
                    filled(parts[3]),
                    filled(parts[4]));
        }

        BulkRow of(QueueRow now) {
            boolean same = now.sequence() == sequence;
            return new BulkRow(
                    complaintId,
                    now.number(),
                    sequence,
                    same ? now.state().name() : state,
                    same ? now.holderId() : holderId,
                    same ? now.handlerId() : handlerId,
                    same ? now.handlerName() : null);
        }

        private static @Nullable String filled(String part) {
            return part.isEmpty() ? null : part;
        }
    }

    /** As a box of the queue carries it. */
    static String written(QueueRow row) {
        return String.join(
                "~",
                row.complaintId().substring(row.complaintId().indexOf(':') + 1),
                String.valueOf(row.sequence()),
                row.state().name(),
                row.holderId() == null ? "" : row.holderId(),
                row.handlerId() == null ? "" : row.handlerId());
    }

    /** @throws RuleViolated if they are more than a bulk can hold, or not written as we write them */
    List<Seen> read(@Nullable String packed, @Nullable List<String> boxes) {
        List<String> written = new ArrayList<>(boxes == null ? List.of() : boxes);
        if (packed != null && !packed.isBlank()) {
            BETWEEN.splitAsStream(packed).forEach(written::add);
        }
        few(written);
        return written.stream().distinct().map(Seen::read).toList();
    }

    /** As they stand now, in the same order; those out of reach are left out. */
    List<QueueRow> now(List<String> complaintIds, Actor viewer) {
        List<QueueRow> rows = new ArrayList<>();
        for (int from = 0; from < complaintIds.size(); from += ASKED_TOGETHER) {
            List<String> some = complaintIds.subList(from, Math.min(from + ASKED_TOGETHER, complaintIds.size()));
            rows.addAll(questions
                    .ask(new QueueRowsOf(viewer, some), QueuePage.class)
                    .rows());
        }
        return rows;
    }

    /** Everything under a head of the queue. */
    List<QueueRow> all(Actor viewer, QueueTab tab, QueueFilter filter) {
        List<QueueRow> rows = new ArrayList<>();
        String cursor = null;
        do {
            QueuePage page = questions.ask(new QueueOf(viewer, tab, filter, cursor, ASKED_TOGETHER), QueuePage.class);
            rows.addAll(page.rows());
            few(rows);
            cursor = page.next();
        } while (cursor != null);
        return rows;
    }

    private static void few(List<?> rows) {
        if (rows.size() > BulkCommand.LARGEST) {
            throw new RuleViolated("complaint/bulk-row-count", List.of(rows.size(), BulkCommand.LARGEST));
        }
    }
}
