package niangjia.audit.read;

import java.util.Set;
import java.util.TreeSet;
import niangjia.audit.ReviewItem;
import niangjia.audit.ReviewedKind;
import niangjia.mediation.AgreementEvent.AgreementEffective;
import niangjia.mediation.AgreementEvent.OralAgreementMade;
import niangjia.mediation.PartySide;
import niangjia.mediation.SessionEvent.SessionHeld;
import niangjia.mediation.SessionEvent.TalkHeld;
import niangjia.supervision.HeardSide;
import niangjia.supervision.InquiryEvent.BreachFound;
import niangjia.supervision.InquiryEvent.NoBreachFound;
import niangjia.supervision.InquiryEvent.PartyHeard;

/** 工会劳动法律监督办法 (press): hear both sides; 人民调解法 22; 特邀调解: both sides state their matter. */
final class BothSidesAreHeardBeforeItIsDecided implements ReviewCheck {
    @Override
    public ReviewItem item() {
        return ReviewItem.HEARING;
    }

    @Override
    public Set<ReviewedKind> kinds() {
        return Set.of(ReviewedKind.SUPERVISION, ReviewedKind.MEDIATION);
    }

    @Override
    public void weigh(ReviewCourse course, ReviewWeighing weighing) {
        course.all(BreachFound.class)
                .forEach(told -> found(course, told.step(), told.event().respondentId(), weighing));
        course.all(NoBreachFound.class)
                .forEach(told -> found(course, told.step(), told.event().respondentId(), weighing));
        course.all(AgreementEffective.class).forEach(told -> agreed(course, told.step(), weighing));
        course.all(OralAgreementMade.class).forEach(told -> agreed(course, told.step(), weighing));
    }

    private static void found(ReviewCourse course, ReviewStep step, String respondent, ReviewWeighing weighing) {
        Set<String> heard = new TreeSet<>();
        course.all(PartyHeard.class).stream()
                .filter(told -> step.after(told.step()))
                .filter(told -> told.event().respondentId().equals(respondent))
                .forEach(told -> {
                    heard.add(told.event().side());
                    weighing.add(ReviewEvidence.event(told.step()));
                });
        judge(heard, HeardSide.WORKER.name(), HeardSide.EMPLOYER.name(), "supervision.PartyHeard", step, weighing);
    }

    private static void agreed(ReviewCourse course, ReviewStep step, ReviewWeighing weighing) {
        Set<String> heard = new TreeSet<>();
        course.all(TalkHeld.class).stream()
                .filter(told -> step.after(told.step()))
                .forEach(told -> {
                    heard.addAll(told.event().heard());
                    weighing.add(ReviewEvidence.event(told.step()));
                });
        course.all(SessionHeld.class).stream()
                .filter(told -> step.after(told.step()))
                .forEach(told -> {
                    told.event().present().forEach(party -> ReviewPeople.sideOf(course, party)
                            .ifPresent(heard::add));
                    weighing.add(ReviewEvidence.event(told.step()));
                });
        judge(heard, PartySide.APPLICANT.name(), PartySide.RESPONDENT.name(), "mediation.TalkHeld", step, weighing);
    }

    private static void judge(
            Set<String> heard, String one, String other, String name, ReviewStep step, ReviewWeighing weighing) {
        if (heard.contains(one) && heard.contains(other)) {
            weighing.holds("review.ground.both-heard", step);
        } else {
            weighing.lacks("review.ground.side-unheard", name, step);
        }
    }
}
