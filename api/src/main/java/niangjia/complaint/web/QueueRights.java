package niangjia.complaint.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import niangjia.complaint.ComplaintActs;
import niangjia.complaint.ExportCommand;
import niangjia.complaint.OrderCommand;
import niangjia.complaint.read.QueueRow;
import niangjia.shared.Actor;
import niangjia.shared.DeskTime;
import niangjia.shared.web.PageWords;
import niangjia.shared.web.QuestionDesk;
import org.springframework.stereotype.Component;

/** What a viewer may do from the queue itself, row by row and as a whole. */
@Component
final class QueueRights {
    private final BulkJudge judge;
    private final QuestionDesk questions;

    QueueRights(BulkJudge judge, QuestionDesk questions) {
        this.judge = judge;
        this.questions = questions;
    }

    Of of(Actor actor) {
        return new Of(actor, judge, questions.moment().isEmpty());
    }

    /** Asked by templates. @param present nothing can be done in the past */
    record Of(Actor actor, BulkJudge judge, boolean present) {
        public boolean bulk() {
            return present && !BulkPages.kinds(actor).isEmpty();
        }

        public boolean export() {
            return present && actor.holdsAnyOf(ExportCommand.EXPORTERS);
        }

        public boolean signs(QueueRow row) {
            return present && judge.refusal(ComplaintActs.of(OrderCommand.Sign.class), row, actor) == null;
        }

        /** Since when it waits: today by the hour, else in days; the day alone once nothing waits. */
        public String since(QueueRow row, PageWords words) {
            Instant since = row.dispatchedAt() == null ? row.enteredAt() : row.dispatchedAt();
            LocalDate day = DeskTime.dayOf(since);
            if (row.duty() == null) {
                return DeskTime.dayOf(row.enteredAt()).toString();
            }
            long days = ChronoUnit.DAYS.between(day, words.today());
            return days < 1 ? words.hour(since) : words.text("queue.waited", days);
        }

        public String box(QueueRow row) {
            return BulkRows.written(row);
        }
    }
}
