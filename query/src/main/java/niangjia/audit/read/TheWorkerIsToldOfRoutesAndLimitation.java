package niangjia.audit.read;

import java.util.Set;
import niangjia.audit.ReviewItem;
import niangjia.audit.ReviewedKind;
import niangjia.complaint.OrderEvent.CallBackDone;
import niangjia.complaint.OrderEvent.OrderClosed;
import niangjia.complaint.OrderEvent.OrderDeclined;
import niangjia.mediation.ApplicationEvent.ApplicationRejected;
import niangjia.mediation.EndingEvent.MediationFailed;
import niangjia.supervision.ClueEvent.ClueDeclined;
import niangjia.supervision.OutcomeEvent.CaseClosed;
import niangjia.supervision.OutcomeEvent.ComplainantInformed;

/** 人民调解法 26, 调解仲裁法 14 and 27: whoever gets no help here is told where, and by when. */
final class TheWorkerIsToldOfRoutesAndLimitation implements ReviewCheck {
    @Override
    public ReviewItem item() {
        return ReviewItem.ROUTES_TOLD;
    }

    @Override
    public Set<ReviewedKind> kinds() {
        return Set.of(ReviewedKind.values());
    }

    @Override
    public void weigh(ReviewCourse course, ReviewWeighing weighing) {
        course.all(OrderDeclined.class)
                .forEach(told -> told(!told.event().routeTold().isBlank(), told.step(), weighing));
        course.all(ClueDeclined.class)
                .forEach(told -> told(!told.event().routeTold().isBlank(), told.step(), weighing));
        course.all(ApplicationRejected.class)
                .forEach(told -> told(!told.event().routeTold().isBlank(), told.step(), weighing));
        course.all(MediationFailed.class)
                .forEach(told -> told(!told.event().routesTold().isEmpty(), told.step(), weighing));
        course.last(CaseClosed.class).ifPresent(told -> closed(course, told, weighing));
        course.last(OrderClosed.class)
                .flatMap(closed -> course.last(CallBackDone.class))
                .filter(told -> !told.event().solved())
                .ifPresent(told -> weighing.cannotSay("review.ground.unsolved-route-unknown", told.step()));
    }

    private static void closed(ReviewCourse course, ReviewTold<CaseClosed> closed, ReviewWeighing weighing) {
        if (!ReviewPeople.named(course)) {
            weighing.doesNotArise("review.ground.nobody-to-tell", closed.step());
            return;
        }
        ReviewStep informed = course.last(ComplainantInformed.class)
                .map(ReviewTold::step)
                .filter(step -> closed.step().after(step))
                .orElse(null);
        if (informed == null) {
            weighing.lacks("review.ground.not-informed", "supervision.ComplainantInformed", closed.step());
        } else {
            weighing.holds("review.ground.informed", informed);
        }
    }

    private static void told(boolean told, ReviewStep step, ReviewWeighing weighing) {
        if (told) {
            weighing.holds("review.ground.route-told", step);
        } else {
            weighing.fails("review.ground.route-not-told", step);
        }
    }
}
