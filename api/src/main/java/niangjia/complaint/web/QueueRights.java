package niangjia.complaint.web;

import niangjia.complaint.ComplaintActs;
import niangjia.complaint.ExportCommand;
import niangjia.complaint.OrderCommand;
import niangjia.complaint.read.QueueRow;
import niangjia.shared.Actor;
import org.springframework.stereotype.Component;

/** What a viewer may do from the queue itself, row by row and as a whole. */
@Component
final class QueueRights {
    private final BulkJudge judge;

    QueueRights(BulkJudge judge) {
        this.judge = judge;
    }

    Of of(Actor actor) {
        return new Of(actor, judge);
    }

    /** Asked by templates. */
    record Of(Actor actor, BulkJudge judge) {
        public boolean bulk() {
            return !BulkPages.kinds(actor).isEmpty();
        }

        public boolean export() {
            return actor.holdsAnyOf(ExportCommand.EXPORTERS);
        }

        public boolean signs(QueueRow row) {
            return judge.refusal(ComplaintActs.of(OrderCommand.Sign.class), row, actor) == null;
        }

        public String box(QueueRow row) {
            return BulkRows.written(row);
        }
    }
}
