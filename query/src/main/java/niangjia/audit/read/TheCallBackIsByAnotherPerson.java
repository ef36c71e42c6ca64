package niangjia.audit.read;

import java.util.Set;
import java.util.TreeSet;
import niangjia.audit.ReviewItem;
import niangjia.audit.ReviewedKind;
import niangjia.complaint.Consent;
import niangjia.complaint.ContactEvent.ConsentRecorded;
import niangjia.complaint.ContactEvent.ContactLogged;
import niangjia.complaint.OrderEvent.CallBackDone;
import niangjia.complaint.OrderEvent.CallBackFailed;
import niangjia.complaint.OrderEvent.HandlerAssigned;
import niangjia.complaint.OrderEvent.OrderClosed;
import niangjia.complaint.OrderEvent.OrderSigned;
import niangjia.complaint.OrderEvent.ResultReported;
import niangjia.complaint.OrderEvent.SettledByContact;
import niangjia.shared.Actor;

/** Jinan 27, Shandong: every reported order is called back by the platform, never by whoever handled it. */
final class TheCallBackIsByAnotherPerson implements ReviewCheck {
    @Override
    public ReviewItem item() {
        return ReviewItem.CALL_BACK;
    }

    @Override
    public Set<ReviewedKind> kinds() {
        return Set.of(ReviewedKind.COMPLAINT);
    }

    @Override
    public void weigh(ReviewCourse course, ReviewWeighing weighing) {
        Set<String> handlers = handlers(course);
        course.all(CallBackDone.class).forEach(told -> {
            Actor by = told.step().by();
            if (by == null) {
                weighing.cannotSay("review.ground.caller-unknown", told.step());
            } else if (handlers.contains(by.staffId())) {
                weighing.fails("review.ground.called-back-by-handler", told.step());
            } else {
                weighing.holds("review.ground.called-back", told.step());
            }
        });
        course.all(CallBackFailed.class).forEach(told -> weighing.holds("review.ground.call-back-tried", told.step()));
        boolean reported = course.has(ResultReported.class) || course.has(SettledByContact.class);
        boolean tried = course.has(CallBackDone.class) || course.has(CallBackFailed.class);
        course.last(OrderClosed.class).filter(told -> reported && !tried).ifPresent(told -> {
            if (agreed(course)) {
                weighing.lacks("review.ground.not-called-back", "complaint.CallBackDone", told.step());
            } else {
                weighing.doesNotArise("review.ground.no-call-back-wanted", told.step());
            }
        });
    }

    private static Set<String> handlers(ReviewCourse course) {
        Set<String> handlers = new TreeSet<>();
        course.all(OrderSigned.class).forEach(told -> handlers.add(told.event().handlerId()));
        course.all(HandlerAssigned.class)
                .forEach(told -> handlers.add(told.event().handlerId()));
        course.all(ResultReported.class)
                .forEach(told -> handlers.add(told.event().reportedBy()));
        course.all(SettledByContact.class)
                .forEach(told -> handlers.add(told.event().reportedBy()));
        return handlers;
    }

    private static boolean agreed(ReviewCourse course) {
        return course.all(ConsentRecorded.class).stream()
                .filter(told -> told.event().consent().equals(Consent.CALL_BACK.name()))
                .map(told -> told.event().given())
                .reduce((older, newer) -> newer)
                .or(() -> course.first(ContactLogged.class)
                        .map(told -> told.event().consents().contains(Consent.CALL_BACK.name())))
                .orElse(false);
    }
}
