package niangjia.audit.read;

import niangjia.supervision.OutcomeEvent.CaseClosed;
import niangjia.supervision.PaperEvent.PaperDeemedServed;
import niangjia.supervision.PaperEvent.PaperIssued;
import niangjia.supervision.PaperEvent.PaperServed;
import niangjia.supervision.PaperEvent.ReminderPublished;
import niangjia.supervision.PaperEvent.ServiceRefused;

/** Whether it is proven that a letter reached the one it was for. 民诉法 85, 89: receipt, or witnesses of a refusal. */
final class ReviewService {
    private static final int WITNESSES = 2;

    private ReviewService() {}

    static void weigh(ReviewCourse course, ReviewTold<PaperIssued> issued, ReviewWeighing weighing) {
        boolean any = false;
        for (ReviewStep step : course.steps()) {
            any |= step.after(issued.step()) && served(step, issued.event().paperId(), weighing);
        }
        if (!any && course.has(CaseClosed.class)) {
            weighing.lacks("review.ground.not-served", "supervision.PaperServed", issued.step());
        } else if (!any) {
            weighing.cannotSay("review.ground.service-open", issued.step());
        }
    }

    private static boolean served(ReviewStep step, String paper, ReviewWeighing weighing) {
        if (step.event() instanceof PaperServed served && served.paperId().equals(paper)) {
            proven(served.proof() != null, step, weighing);
            return true;
        }
        if (step.event() instanceof ServiceRefused refused && refused.paperId().equals(paper)) {
            proven(refused.witnesses().size() >= WITNESSES || refused.proof() != null, step, weighing);
            return true;
        }
        boolean published = step.event() instanceof PaperDeemedServed deemed
                        && deemed.paperId().equals(paper)
                || step.event() instanceof ReminderPublished shown
                        && shown.paperId().equals(paper);
        if (published) {
            weighing.holds("review.ground.served", step);
        }
        return published;
    }

    private static void proven(boolean proven, ReviewStep step, ReviewWeighing weighing) {
        if (proven) {
            weighing.holds("review.ground.served", step);
        } else {
            weighing.fails("review.ground.service-unproven", step);
        }
    }
}
