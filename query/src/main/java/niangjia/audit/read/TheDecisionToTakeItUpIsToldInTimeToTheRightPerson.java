package niangjia.audit.read;

import niangjia.audit.ReviewItem;
import niangjia.complaint.OrderEvent.OrderDeclined;
import niangjia.mediation.ApplicationEvent.ApplicationRejected;
import niangjia.mediation.ApplicationEvent.MediationAccepted;
import niangjia.mediation.ApplicationEvent.MediationRefused;
import niangjia.mediation.ApplicationEvent.RefusalNoticeGiven;
import niangjia.supervision.ClueEvent.CaseAccepted;
import niangjia.supervision.ClueEvent.ClueDeclined;
import niangjia.supervision.ClueEvent.DeclineNoticeGiven;

/** 信访工作条例 23; the decline notices of the supervision statutes; MOHRSS mediation rules: three working days. Only the named are told. */
final class TheDecisionToTakeItUpIsToldInTimeToTheRightPerson extends CheckOfEveryKind {
    @Override
    public ReviewItem item() {
        return ReviewItem.NOTICE;
    }

    @Override
    void complaint(ReviewCourse course, ReviewWeighing weighing) {
        course.last(OrderDeclined.class).ifPresent(told -> declined(course, told, weighing));
    }

    private static void declined(ReviewCourse course, ReviewTold<OrderDeclined> told, ReviewWeighing weighing) {
        if (!ReviewPeople.named(course)) {
            weighing.doesNotArise("review.ground.nobody-to-tell", told.step());
        } else if (told.event().routeTold().isBlank()) {
            weighing.fails("review.ground.route-not-told", told.step());
        } else {
            inTime(course, "decline", "review.ground.told", told.step(), weighing);
        }
    }

    @Override
    void supervision(ReviewCourse course, ReviewWeighing weighing) {
        boolean named = ReviewPeople.named(course);
        course.last(ClueDeclined.class).ifPresent(declined -> {
            ReviewStep notice = course.all(DeclineNoticeGiven.class).stream()
                    .filter(told -> told.after(declined))
                    .map(ReviewTold::step)
                    .findFirst()
                    .orElse(null);
            if (notice == null && named) {
                weighing.lacks("review.ground.notice-missing", "supervision.DeclineNoticeGiven", declined.step());
            } else if (notice == null) {
                weighing.doesNotArise("review.ground.nobody-to-tell", declined.step());
            } else if (named) {
                inTime(course, "declineNotice", "review.ground.told", notice, weighing);
            } else {
                weighing.fails("review.ground.told-though-nameless", declined.step(), notice);
            }
        });
        course.last(CaseAccepted.class).ifPresent(accepted -> {
            if (named) {
                weighing.cannotSay("review.ground.acceptance-on-paper", accepted.step());
            } else {
                weighing.doesNotArise("review.ground.nobody-to-tell", accepted.step());
            }
        });
    }

    @Override
    void mediation(ReviewCourse course, ReviewWeighing weighing) {
        course.last(ApplicationRejected.class).ifPresent(told -> {
            if (told.event().routeTold().isBlank()) {
                weighing.fails("review.ground.route-not-told", told.step());
            } else {
                inTime(course, "screen", "review.ground.told", told.step(), weighing);
            }
        });
        course.last(MediationAccepted.class)
                .ifPresent(told -> inTime(course, "accept", "review.ground.taken-up", told.step(), weighing));
        course.last(MediationRefused.class)
                .filter(told -> told.event().pending() == 0 && !told.event().anyConsents())
                .ifPresent(refused -> refused(course, refused, weighing));
    }

    private static void refused(ReviewCourse course, ReviewTold<MediationRefused> refused, ReviewWeighing weighing) {
        ReviewTold<RefusalNoticeGiven> notice = course.all(RefusalNoticeGiven.class).stream()
                .filter(told -> told.after(refused))
                .findFirst()
                .orElse(null);
        if (notice == null) {
            weighing.lacks("review.ground.notice-missing", "mediation.RefusalNoticeGiven", refused.step());
        } else if (!notice.event().inWriting()) {
            weighing.fails("review.ground.notice-not-written", notice.step());
        } else {
            inTime(course, "refusalNotice", "review.ground.told", notice.step(), weighing);
        }
    }

    private static void inTime(
            ReviewCourse course, String clock, String ground, ReviewStep done, ReviewWeighing weighing) {
        ReviewStep[] missed = course.missed(clock).toArray(ReviewStep[]::new);
        if (missed.length > 0) {
            weighing.fails("review.ground.told-late", missed);
        } else {
            weighing.holds(ground, done);
        }
    }
}
