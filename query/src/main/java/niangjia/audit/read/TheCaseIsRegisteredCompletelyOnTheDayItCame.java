package niangjia.audit.read;

import java.util.List;
import java.util.Set;
import niangjia.audit.ReviewItem;
import niangjia.audit.ReviewedKind;
import niangjia.complaint.ContactEvent.ContactLogged;
import niangjia.mediation.ApplicationEvent.ApplicationReceived;
import niangjia.mediation.ApplicationOrigin;
import niangjia.mediation.PartySide;
import niangjia.shared.DeskTime;
import niangjia.supervision.ClueEvent.ClueRegistered;
import niangjia.supervision.ComplainantFacts;

/** 信访工作条例 21: one system, everything entered; GB/T 33358: what the record of an order holds; 调解仲裁法 12: oral application. */
final class TheCaseIsRegisteredCompletelyOnTheDayItCame implements ReviewCheck {
    @Override
    public ReviewItem item() {
        return ReviewItem.REGISTRATION;
    }

    @Override
    public Set<ReviewedKind> kinds() {
        return Set.of(ReviewedKind.values());
    }

    @Override
    public void weigh(ReviewCourse course, ReviewWeighing weighing) {
        course.first(ContactLogged.class).ifPresent(told -> registered(told, complete(told.event()), weighing));
        course.first(ClueRegistered.class).ifPresent(told -> registered(told, complete(told.event()), weighing));
        course.first(ApplicationReceived.class).ifPresent(told -> registered(told, complete(told.event()), weighing));
    }

    private static void registered(ReviewTold<?> told, boolean complete, ReviewWeighing weighing) {
        ReviewStep step = told.step();
        String came = DeskTime.dayOf(step.occurredAt()).toString();
        String entered = DeskTime.dayOf(step.recordedAt()).toString();
        if (!came.equals(entered)) {
            weighing.fails("review.ground.registered-later", List.of(came, entered), step);
        }
        if (!complete) {
            weighing.fails("review.ground.fields-missing", step);
        }
        if (complete && came.equals(entered)) {
            weighing.holds("review.ground.registered", step);
        }
    }

    private static boolean complete(ContactLogged event) {
        return !event.channel().isBlank()
                && (event.caller().anonymous() || event.caller().name() != null);
    }

    private static boolean complete(ClueRegistered event) {
        ComplainantFacts who = event.complainant();
        return !event.respondents().isEmpty() && (who == null || who.anonymous() || who.name() != null);
    }

    private static boolean complete(ApplicationReceived event) {
        boolean oral = event.origin().equals(ApplicationOrigin.ORAL.name());
        return has(event, PartySide.APPLICANT)
                && has(event, PartySide.RESPONDENT)
                && (!oral || event.spotRecord() != null);
    }

    private static boolean has(ApplicationReceived event, PartySide side) {
        return event.parties().stream().anyMatch(each -> each.side().equals(side.name()));
    }
}
