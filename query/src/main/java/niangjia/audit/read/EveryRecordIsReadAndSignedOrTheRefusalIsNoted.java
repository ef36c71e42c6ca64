package niangjia.audit.read;

import java.util.Set;
import niangjia.audit.ReviewItem;
import niangjia.audit.ReviewedKind;
import niangjia.mediation.MinutesSign;
import niangjia.mediation.SessionEvent.SessionHeld;
import niangjia.mediation.SessionKind;
import niangjia.supervision.InquiryEvent.PartyHeard;
import niangjia.supervision.InquiryEvent.RecordSigned;
import niangjia.supervision.InquiryEvent.SignatureRefused;

/** 工会劳动法律监督办法 (commentary): read by the speaker, signed, a refusal noted; 人民调解法 27: the work record of a mediation. */
final class EveryRecordIsReadAndSignedOrTheRefusalIsNoted implements ReviewCheck {
    @Override
    public ReviewItem item() {
        return ReviewItem.RECORD;
    }

    @Override
    public Set<ReviewedKind> kinds() {
        return Set.of(ReviewedKind.SUPERVISION, ReviewedKind.MEDIATION);
    }

    @Override
    public void weigh(ReviewCourse course, ReviewWeighing weighing) {
        course.all(PartyHeard.class).forEach(told -> heard(course, told, weighing));
        course.all(SessionHeld.class).stream()
                .filter(told -> told.event().kind().equals(SessionKind.JOINT.name()))
                .forEach(told -> {
                    if (told.event().signed().equals(MinutesSign.NONE.name())) {
                        weighing.fails("review.ground.minutes-unsigned", told.step());
                    } else {
                        weighing.holds("review.ground.record-signed", told.step());
                    }
                });
    }

    private static void heard(ReviewCourse course, ReviewTold<PartyHeard> told, ReviewWeighing weighing) {
        String record = told.event().recordId();
        ReviewTold<RecordSigned> signed = course.all(RecordSigned.class).stream()
                .filter(each -> each.event().recordId().equals(record) && each.after(told))
                .findFirst()
                .orElse(null);
        ReviewTold<SignatureRefused> refused = course.all(SignatureRefused.class).stream()
                .filter(each -> each.event().recordId().equals(record) && each.after(told))
                .findFirst()
                .orElse(null);
        if (signed != null && !signed.event().readByTheSpeaker()) {
            weighing.fails("review.ground.record-unread", told.step(), signed.step());
        } else if (signed != null) {
            weighing.holds("review.ground.record-signed", told.step(), signed.step());
        } else if (refused != null) {
            weighing.holds("review.ground.refusal-noted", told.step(), refused.step());
        } else {
            weighing.lacks("review.ground.record-unsigned", "supervision.RecordSigned", told.step());
        }
    }
}
