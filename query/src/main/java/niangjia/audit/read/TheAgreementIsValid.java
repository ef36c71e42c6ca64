package niangjia.audit.read;

import java.util.Set;
import java.util.TreeSet;
import niangjia.audit.ReviewItem;
import niangjia.audit.ReviewedKind;
import niangjia.mediation.AgreementEvent.AgreementEffective;
import niangjia.mediation.AgreementEvent.AgreementSigned;
import niangjia.mediation.AgreementEvent.OralAgreementMade;
import niangjia.mediation.PartySide;
import niangjia.mediation.SignerKind;

/** 调解仲裁法 14: both sides, the mediator, the seal; manner and day of performance; 15 and 30 days to have it confirmed. */
final class TheAgreementIsValid implements ReviewCheck {
    @Override
    public ReviewItem item() {
        return ReviewItem.AGREEMENT;
    }

    @Override
    public Set<ReviewedKind> kinds() {
        return Set.of(ReviewedKind.MEDIATION);
    }

    @Override
    public void weigh(ReviewCourse course, ReviewWeighing weighing) {
        course.all(AgreementEffective.class).forEach(told -> effective(course, told, weighing));
        course.all(OralAgreementMade.class)
                .forEach(told -> weighing.cannotSay("review.ground.oral-agreement", told.step()));
    }

    private static void effective(ReviewCourse course, ReviewTold<AgreementEffective> told, ReviewWeighing weighing) {
        Set<String> signed = new TreeSet<>();
        course.all(AgreementSigned.class).stream()
                .filter(each -> told.after(each)
                        && each.event().agreementId().equals(told.event().agreementId()))
                .forEach(each -> {
                    weighing.add(ReviewEvidence.event(each.step()));
                    if (each.event().kind().equals(SignerKind.PARTY.name())) {
                        ReviewPeople.sideOf(course, each.event().signerId()).ifPresent(signed::add);
                    } else {
                        signed.add(each.event().kind());
                    }
                });
        boolean all = signed.containsAll(
                Set.of(PartySide.APPLICANT.name(), PartySide.RESPONDENT.name(), SignerKind.MEDIATOR.name()));
        AgreementEffective event = told.event();
        if (!all) {
            weighing.lacks("review.ground.signature-missing", "mediation.AgreementSigned", told.step());
        }
        if (event.keeper().isBlank()) {
            weighing.fails("review.ground.seal-missing", told.step());
        }
        if (event.payments().isEmpty() && event.duties().isEmpty()) {
            weighing.fails("review.ground.nothing-to-perform", told.step());
        }
        if (!course.ran("arbitralReview") || !course.ran("judicialConfirmation")) {
            weighing.fails("review.ground.windows-not-opened", told.step());
        }
        weighing.holds("review.ground.agreement-valid", told.step());
    }
}
