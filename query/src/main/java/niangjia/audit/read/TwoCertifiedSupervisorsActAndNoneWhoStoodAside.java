package niangjia.audit.read;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import niangjia.audit.ReviewItem;
import niangjia.audit.ReviewedKind;
import niangjia.mediation.BenchEvent.MediatorObjected;
import niangjia.mediation.BenchEvent.MediatorReplaced;
import niangjia.mediation.BenchEvent.MediatorStoodAside;
import niangjia.mediation.SessionEvent.TalkHeld;
import niangjia.supervision.ClueEvent.SupervisorRecused;
import niangjia.supervision.InquiryEvent.InquiryOpened;
import niangjia.supervision.InquiryEvent.OralOpinionGiven;
import niangjia.supervision.InquiryEvent.PartyHeard;

/** 工会劳动法律监督办法: at least two; Fujian 16, Inner Mongolia 16 (recusal); Hubei 12 (certificate in force on the day of the act). */
final class TwoCertifiedSupervisorsActAndNoneWhoStoodAside implements ReviewCheck {
    private static final int TWO = 2;

    @Override
    public ReviewItem item() {
        return ReviewItem.SUPERVISORS;
    }

    @Override
    public Set<ReviewedKind> kinds() {
        return Set.of(ReviewedKind.SUPERVISION, ReviewedKind.MEDIATION);
    }

    @Override
    public void weigh(ReviewCourse course, ReviewWeighing weighing) {
        course.all(InquiryOpened.class)
                .forEach(told -> acted(course, told.step(), told.event().supervisors(), weighing));
        course.all(PartyHeard.class)
                .forEach(told -> acted(course, told.step(), told.event().supervisors(), weighing));
        course.all(OralOpinionGiven.class)
                .forEach(told -> acted(course, told.step(), told.event().supervisors(), weighing));
        course.all(MediatorObjected.class).forEach(told -> objected(course, told, weighing));
    }

    private static void acted(ReviewCourse course, ReviewStep step, List<String> credentials, ReviewWeighing weighing) {
        Set<String> acting = new TreeSet<>(credentials);
        if (acting.size() < TWO) {
            weighing.fails("review.ground.fewer-than-two", List.of(String.valueOf(acting.size())), step);
        } else {
            weighing.holds("review.ground.two-acted", step);
        }
        for (String credential : acting) {
            recusedBefore(course, credential, step, weighing);
            switch (ReviewCertificates.on(course.beside().stream(credential), step.occurredAt())) {
                case IN_FORCE -> weighing.holds("review.ground.certified", step);
                case NOT_IN_FORCE -> weighing.fails("review.ground.not-certified", step);
                case UNKNOWN -> weighing.cannotSay("review.ground.certificate-unknown", step);
            }
        }
    }

    private static void recusedBefore(
            ReviewCourse course, String credential, ReviewStep step, ReviewWeighing weighing) {
        course.all(SupervisorRecused.class).stream()
                .filter(told -> told.event().credentialId().equals(credential) && step.after(told.step()))
                .forEach(told -> weighing.fails("review.ground.recused-acted", told.step(), step));
    }

    /** Whoever was objected to stands aside or is replaced before anything more is done. */
    private static void objected(ReviewCourse course, ReviewTold<MediatorObjected> told, ReviewWeighing weighing) {
        String mediator = told.event().mediatorId();
        ReviewStep gone = course.steps().stream()
                .filter(step -> step.after(told.step()) && leaves(step.event(), mediator))
                .findFirst()
                .orElse(null);
        List<ReviewTold<TalkHeld>> talks = course.all(TalkHeld.class).stream()
                .filter(talk -> talk.after(told) && (gone == null || gone.after(talk.step())))
                .filter(talk -> talk.event().mediators().contains(mediator))
                .toList();
        talks.forEach(talk -> weighing.fails("review.ground.objected-acted", told.step(), talk.step()));
        if (talks.isEmpty() && gone != null) {
            weighing.holds("review.ground.objected-left", told.step(), gone);
        } else if (talks.isEmpty()) {
            weighing.cannotSay("review.ground.objection-open", told.step());
        }
    }

    private static boolean leaves(Object event, String mediator) {
        return event instanceof MediatorStoodAside aside && aside.mediatorId().equals(mediator)
                || event instanceof MediatorReplaced replaced
                        && replaced.mediatorId().equals(mediator);
    }
}
