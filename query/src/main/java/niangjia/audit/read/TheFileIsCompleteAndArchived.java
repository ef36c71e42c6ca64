package niangjia.audit.read;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import niangjia.audit.ReviewItem;
import niangjia.audit.ReviewedKind;
import niangjia.complaint.OrderEvent.OrderClosed;
import niangjia.complaint.OrderEvent.OrderDispatched;
import niangjia.complaint.OrderEvent.OrderOpened;
import niangjia.complaint.OrderEvent.ResultPassed;
import niangjia.complaint.OrderEvent.ResultReported;
import niangjia.complaint.OrderEvent.SettledByContact;
import niangjia.mediation.AgreementEvent.AgreementEffective;
import niangjia.mediation.AgreementEvent.OralAgreementMade;
import niangjia.mediation.ApplicationEvent.MediationAccepted;
import niangjia.mediation.BenchEvent.MediatorsAppointed;
import niangjia.mediation.EndingEvent;
import niangjia.mediation.EndingEvent.CaseArchived;
import niangjia.mediation.EndingEvent.MediationFailed;
import niangjia.shared.Recorded;
import niangjia.supervision.ClueEvent.CaseAccepted;
import niangjia.supervision.ClueEvent.SupervisorsAssigned;
import niangjia.supervision.InquiryEvent.InquiryOpened;
import niangjia.supervision.OutcomeEvent;
import niangjia.supervision.OutcomeEvent.CaseReported;

/** 档案法 21 and 37, 人民调解法 27: the file of a closed case holds every part its kind must have, and lies in the archive. */
final class TheFileIsCompleteAndArchived implements ReviewCheck {
    @Override
    public ReviewItem item() {
        return ReviewItem.FILE;
    }

    @Override
    public Set<ReviewedKind> kinds() {
        return Set.of(ReviewedKind.values());
    }

    @Override
    public void weigh(ReviewCourse course, ReviewWeighing weighing) {
        course.last(OrderClosed.class)
                .filter(told -> course.has(OrderOpened.class))
                .ifPresent(told -> {
                    parts(course, told.step(), weighing, OrderDispatched.class, ResultPassed.class);
                    oneOf(course, told.step(), weighing, ResultReported.class, SettledByContact.class);
                });
        course.last(OutcomeEvent.CaseClosed.class).ifPresent(told -> {
            parts(
                    course,
                    told.step(),
                    weighing,
                    CaseAccepted.class,
                    SupervisorsAssigned.class,
                    InquiryOpened.class,
                    CaseReported.class);
            weighing.cannotSay("review.ground.archive-on-paper", told.step());
        });
        course.last(EndingEvent.CaseClosed.class)
                .filter(told -> course.has(MediationAccepted.class))
                .ifPresent(told -> {
                    parts(course, told.step(), weighing, MediatorsAppointed.class, CaseArchived.class);
                    oneOf(
                            course,
                            told.step(),
                            weighing,
                            AgreementEffective.class,
                            OralAgreementMade.class,
                            MediationFailed.class);
                });
    }

    private static void parts(ReviewCourse course, ReviewStep closed, ReviewWeighing weighing, Class<?>... needed) {
        for (Class<?> part : needed) {
            oneOf(course, closed, weighing, part);
        }
    }

    private static void oneOf(ReviewCourse course, ReviewStep closed, ReviewWeighing weighing, Class<?>... either) {
        List<ReviewStep> found = Stream.of(either)
                .flatMap(part -> course.last(part).stream())
                .map(ReviewTold::step)
                .toList();
        if (found.isEmpty()) {
            weighing.lacks("review.ground.part-missing", name(either[0]), closed);
        } else {
            weighing.holds("review.ground.part-there", found.get(0));
        }
    }

    private static String name(Class<?> event) {
        Recorded recorded = event.getAnnotation(Recorded.class);
        return recorded == null ? event.getSimpleName() : recorded.name();
    }
}
