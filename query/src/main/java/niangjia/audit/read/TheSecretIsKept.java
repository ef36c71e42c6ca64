package niangjia.audit.read;

import java.util.List;
import java.util.Set;
import niangjia.audit.ReviewItem;
import niangjia.audit.ReviewedKind;
import niangjia.supervision.OutcomeEvent.IdentityRevealed;
import niangjia.supervision.PaperEvent.PaperIssued;
import niangjia.supervision.PaperFacts;
import niangjia.supervision.PaperKind;
import niangjia.supervision.RevealBasis;

/** 信访工作条例 30 and 46, Hubei 19, 监察条例 9: who complained is told nobody without a basis, and stands in no outgoing paper. */
final class TheSecretIsKept implements ReviewCheck {
    @Override
    public ReviewItem item() {
        return ReviewItem.SECRECY;
    }

    @Override
    public Set<ReviewedKind> kinds() {
        return Set.of(ReviewedKind.SUPERVISION);
    }

    @Override
    public void weigh(ReviewCourse course, ReviewWeighing weighing) {
        if (!ReviewPeople.named(course)) {
            weighing.doesNotArise("review.ground.nobody-to-protect");
            return;
        }
        weighing.holds("review.ground.no-name-told");
        course.all(IdentityRevealed.class).forEach(told -> {
            boolean byConsent = told.event().basis().equals(RevealBasis.CONSENT.name());
            if (told.event().basis().isBlank() || byConsent && !ReviewPeople.disclosedBefore(course, told.step())) {
                weighing.fails(
                        "review.ground.revealed-without-basis",
                        List.of(told.event().basis()),
                        told.step());
            } else {
                weighing.holds("review.ground.revealed-with-basis", told.step());
            }
        });
        course.all(PaperIssued.class).forEach(told -> {
            if (shows(course, told) && !ReviewPeople.disclosedBefore(course, told.step())) {
                weighing.fails("review.ground.paper-shows-name", told.step());
            }
        });
    }

    private static boolean shows(ReviewCourse course, ReviewTold<PaperIssued> issued) {
        return ReviewPapers.textBefore(course, issued)
                .filter(text -> PaperKind.valueOf(text.kind()).toTheEmployer())
                .map(PaperFacts::showsComplainant)
                .orElse(false);
    }
}
