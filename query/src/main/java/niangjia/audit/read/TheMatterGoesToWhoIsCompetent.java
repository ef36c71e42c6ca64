package niangjia.audit.read;

import java.util.List;
import niangjia.audit.ReviewItem;
import niangjia.complaint.OrderEvent.OrderDispatched;
import niangjia.complaint.OrderEvent.ReturnApproved;
import niangjia.complaint.OrderEvent.UnitDesignated;
import niangjia.mediation.ApplicationEvent.ApplicationScreened;
import niangjia.mediation.ApplicationEvent.MediationAccepted;
import niangjia.mediation.ApplicationEvent.RelationFound;
import niangjia.mediation.MediationTrack;
import niangjia.supervision.ClueEvent.CaseAccepted;
import niangjia.supervision.ClueEvent.CaseTransferred;
import niangjia.supervision.ClueEvent.RiskAssessed;
import niangjia.supervision.OutcomeEvent.CaseHandedOn;
import niangjia.supervision.ReferralEvent.ReferralReceived;
import niangjia.supervision.ReferralEvent.ReferralRefused;

/** 信访工作条例 31 (routes); 调解仲裁法 2 (what can be mediated); the hand-over only after the risk for the worker was weighed. */
final class TheMatterGoesToWhoIsCompetent extends CheckOfEveryKind {
    @Override
    public ReviewItem item() {
        return ReviewItem.ROUTE;
    }

    @Override
    void complaint(ReviewCourse course, ReviewWeighing weighing) {
        course.all(OrderDispatched.class).forEach(told -> weighing.holds("review.ground.dispatched", told.step()));
        course.all(UnitDesignated.class).forEach(told -> weighing.holds("review.ground.dispatched", told.step()));
        course.all(ReturnApproved.class)
                .forEach(told -> weighing.fails(
                        "review.ground.sent-to-wrong-unit", List.of(told.event().fromUnitId()), told.step()));
    }

    @Override
    void supervision(ReviewCourse course, ReviewWeighing weighing) {
        course.all(CaseAccepted.class).forEach(told -> weighing.holds("review.ground.taken-up", told.step()));
        course.all(CaseTransferred.class).forEach(told -> {
            boolean weighed = course.all(RiskAssessed.class).stream().anyMatch(told::after);
            if (weighed) {
                weighing.holds("review.ground.risk-weighed", told.step());
            } else {
                weighing.lacks("review.ground.risk-not-weighed", "supervision.RiskAssessed", told.step());
            }
        });
        course.all(CaseHandedOn.class).forEach(told -> handedOn(course, told, weighing));
    }

    private static void handedOn(ReviewCourse course, ReviewTold<CaseHandedOn> told, ReviewWeighing weighing) {
        List<ReviewStep> referral = course.beside().stream(told.event().referralId());
        if (referral.stream().anyMatch(each -> each.event() instanceof ReferralRefused)) {
            weighing.fails("review.ground.body-refused", List.of(told.event().body()), told.step());
        } else if (referral.stream().anyMatch(each -> each.event() instanceof ReferralReceived)) {
            weighing.holds("review.ground.body-received", told.step());
        } else {
            weighing.cannotSay("review.ground.body-silent", told.step());
        }
    }

    @Override
    void mediation(ReviewCourse course, ReviewWeighing weighing) {
        course.last(MediationAccepted.class).ifPresent(accepted -> {
            ReviewTold<ApplicationScreened> screened = course.all(ApplicationScreened.class).stream()
                    .filter(accepted::after)
                    .reduce((older, newer) -> newer)
                    .orElse(null);
            if (screened == null) {
                weighing.lacks("review.ground.not-screened", "mediation.ApplicationScreened", accepted.step());
            } else if (routed(screened.event())) {
                weighing.holds("review.ground.screened", screened.step());
            } else {
                weighing.fails("review.ground.kind-or-route-missing", screened.step());
            }
        });
        course.all(RelationFound.class).stream()
                .filter(told -> !isLabour(told.event().track()) && told.event().routeTold() == null)
                .forEach(told -> weighing.fails("review.ground.route-not-told", told.step()));
    }

    private static boolean routed(ApplicationScreened event) {
        return isLabour(event.track()) ? !event.kinds().isEmpty() : event.routeTold() != null;
    }

    private static boolean isLabour(String track) {
        return track.equals(MediationTrack.LABOUR.name());
    }
}
