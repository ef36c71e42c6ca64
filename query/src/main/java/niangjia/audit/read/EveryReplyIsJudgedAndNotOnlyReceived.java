package niangjia.audit.read;

import java.util.Set;
import java.util.function.Predicate;
import niangjia.audit.ReviewItem;
import niangjia.audit.ReviewedKind;
import niangjia.complaint.OrderEvent.OrderClosed;
import niangjia.complaint.OrderEvent.ResultPassed;
import niangjia.complaint.OrderEvent.ResultReported;
import niangjia.complaint.OrderEvent.ResultSentBack;
import niangjia.complaint.OrderEvent.ReworkOrdered;
import niangjia.complaint.OrderEvent.SettledByContact;
import niangjia.supervision.CloseReason;
import niangjia.supervision.OutcomeEvent.CaseClosed;
import niangjia.supervision.OutcomeEvent.CorrectionVerified;
import niangjia.supervision.PaperEvent.PaperAnswered;
import niangjia.supervision.PaperEvent.ReplyAccepted;
import niangjia.supervision.PaperEvent.ReplyRejected;
import org.jspecify.annotations.Nullable;

/** The supervision statutes on replies: judged true and adequate; Jinan 27: every reported order is looked at. */
final class EveryReplyIsJudgedAndNotOnlyReceived implements ReviewCheck {
    @Override
    public ReviewItem item() {
        return ReviewItem.REPLY;
    }

    @Override
    public Set<ReviewedKind> kinds() {
        return Set.of(ReviewedKind.SUPERVISION, ReviewedKind.COMPLAINT);
    }

    @Override
    public void weigh(ReviewCourse course, ReviewWeighing weighing) {
        boolean closed = course.has(CaseClosed.class) || course.has(OrderClosed.class);
        course.all(PaperAnswered.class).forEach(told -> {
            String paper = told.event().paperId();
            judged(
                    told.step(),
                    first(
                            course,
                            told.step(),
                            event -> event instanceof ReplyAccepted yes
                                            && yes.paperId().equals(paper)
                                    || event instanceof ReplyRejected no
                                            && no.paperId().equals(paper)),
                    closed,
                    "supervision.ReplyAccepted",
                    weighing);
        });
        course.last(CaseClosed.class)
                .filter(told -> told.event().reason().equals(CloseReason.CORRECTED.name()))
                .filter(told -> !course.has(CorrectionVerified.class))
                .ifPresent(told -> weighing.lacks(
                        "review.ground.correction-unseen", "supervision.CorrectionVerified", told.step()));
        course.all(ResultReported.class).forEach(told -> reported(course, told.step(), closed, weighing));
        course.all(SettledByContact.class).forEach(told -> reported(course, told.step(), closed, weighing));
    }

    private static void reported(ReviewCourse course, ReviewStep step, boolean closed, ReviewWeighing weighing) {
        judged(
                step,
                first(
                        course,
                        step,
                        event -> event instanceof ResultPassed
                                || event instanceof ResultSentBack
                                || event instanceof ReworkOrdered),
                closed,
                "complaint.ResultPassed",
                weighing);
    }

    private static void judged(
            ReviewStep came, @Nullable ReviewStep judged, boolean closed, String name, ReviewWeighing weighing) {
        if (judged != null) {
            weighing.holds("review.ground.reply-judged", came, judged);
        } else if (closed) {
            weighing.lacks("review.ground.reply-unjudged", name, came);
        } else {
            weighing.cannotSay("review.ground.reply-waits", came);
        }
    }

    private static @Nullable ReviewStep first(ReviewCourse course, ReviewStep after, Predicate<Object> wanted) {
        return course.steps().stream()
                .filter(step -> step.after(after) && wanted.test(step.event()))
                .findFirst()
                .orElse(null);
    }
}
