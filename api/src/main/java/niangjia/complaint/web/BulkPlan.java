package niangjia.complaint.web;

import java.util.List;
import niangjia.complaint.BulkKind;
import niangjia.complaint.BulkTarget;
import niangjia.complaint.read.QueueRow;
import org.jspecify.annotations.Nullable;

/** What a bulk would do to each of its orders, judged before anything is done. */
record BulkPlan(BulkKind kind, BulkTarget target, List<Row> rows) {
    BulkPlan {
        rows = List.copyOf(rows);
    }

    /** @param refusal code of why it cannot be done; null if it can */
    record Row(QueueRow row, @Nullable String refusal) {
        public boolean possible() {
            return refusal == null;
        }
    }

    public List<Row> possible() {
        return rows.stream().filter(Row::possible).toList();
    }

    public List<Row> impossible() {
        return rows.stream().filter(row -> !row.possible()).toList();
    }

    /** Whether it says where the orders go. */
    public boolean aimed() {
        return switch (kind) {
            case DISPATCH -> target.unit() != null;
            case ASSIGN -> target.handlerId() != null;
            case WITHDRAW, URGE, SUPERVISE -> true;
        };
    }
}
