package niangjia.audit.read;

import java.util.List;
import java.util.Set;
import niangjia.audit.ReviewItem;
import niangjia.audit.ReviewedKind;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.terms.TermFact.TermStarted;
import niangjia.supervision.InquiryEvent.NegotiationFailed;
import niangjia.supervision.PaperEvent.PaperIssued;
import niangjia.supervision.PaperEvent.PaperSigned;
import niangjia.supervision.PaperEvent.PaperVoided;
import niangjia.supervision.PaperEvent.RungSkipped;
import niangjia.supervision.PaperFacts;
import niangjia.supervision.PaperKind;

/** 一函两书: Hubei 23 (reminder first) or Tianjin 15 (free), Zhejiang 21 (chair or vice-chair signs), articles in the text, service proven. */
final class EveryLetterIsIssuedAsTheRulesSay implements ReviewCheck {
    private static final Set<String> SIGNED_BY_A_CHAIR = Set.of(PaperKind.OPINION.name(), PaperKind.SUGGESTION.name());

    @Override
    public ReviewItem item() {
        return ReviewItem.LETTERS;
    }

    @Override
    public Set<ReviewedKind> kinds() {
        return Set.of(ReviewedKind.SUPERVISION);
    }

    @Override
    public void weigh(ReviewCourse course, ReviewWeighing weighing) {
        course.all(PaperIssued.class).stream()
                .filter(told -> course.all(PaperVoided.class).stream()
                        .noneMatch(each ->
                                each.event().paperId().equals(told.event().paperId())))
                .forEach(told -> {
                    weighing.add(ReviewEvidence.of(
                            told.step(),
                            "paper/" + told.event().paperId(),
                            List.of(told.event().kind(), told.event().digest())));
                    weighing.holds("review.ground.letter-issued", told.step());
                    signed(course, told, weighing);
                    reasoned(course, told, weighing);
                    inOrder(course, told, weighing);
                    ReviewService.weigh(course, told, weighing);
                });
    }

    private static void signed(ReviewCourse course, ReviewTold<PaperIssued> issued, ReviewWeighing weighing) {
        ReviewTold<PaperSigned> signed = course.all(PaperSigned.class).stream()
                .filter(told -> told.event().paperId().equals(issued.event().paperId()) && issued.after(told))
                .reduce((older, newer) -> newer)
                .orElse(null);
        if (signed == null) {
            weighing.lacks("review.ground.letter-unsigned", "supervision.PaperSigned", issued.step());
            return;
        }
        Actor by = signed.step().by();
        if (!signed.event().digest().equals(issued.event().digest())) {
            weighing.fails("review.ground.letter-changed", signed.step(), issued.step());
        } else if (!SIGNED_BY_A_CHAIR.contains(issued.event().kind())) {
            weighing.holds("review.ground.letter-signed", signed.step());
        } else if (by == null) {
            weighing.cannotSay("review.ground.signer-unknown", signed.step());
        } else if (by.roles().contains(Role.CHAIR)) {
            weighing.holds("review.ground.letter-signed", signed.step());
        } else {
            weighing.fails("review.ground.signer-rank", signed.step());
        }
    }

    /** The text names the article it rests on; a suggestion what opened the way to it. */
    private static void reasoned(ReviewCourse course, ReviewTold<PaperIssued> issued, ReviewWeighing weighing) {
        PaperFacts text = ReviewPapers.textBefore(course, issued).orElse(null);
        boolean suggestion = issued.event().kind().equals(PaperKind.SUGGESTION.name());
        if (text == null || text.basis().isEmpty()) {
            weighing.fails("review.ground.no-article", issued.step());
        }
        if (suggestion && issued.event().ground().isBlank()) {
            weighing.fails("review.ground.no-ground", issued.step());
        }
    }

    /** Behind a reminder, or behind failed talks where the place says so, or with the rung left out for a reason. */
    private static void inOrder(ReviewCourse course, ReviewTold<PaperIssued> issued, ReviewWeighing weighing) {
        String wanted = reminderFirst(course);
        if (!issued.event().kind().equals(PaperKind.OPINION.name()) || wanted.equals("FREE")) {
            return;
        }
        String employer = String.valueOf(issued.event().respondentId());
        boolean reminded = course.all(PaperIssued.class).stream()
                .anyMatch(told -> issued.after(told)
                        && told.event().kind().equals(PaperKind.REMINDER.name())
                        && employer.equals(told.event().respondentId()));
        boolean skipped = course.all(RungSkipped.class).stream()
                .anyMatch(told -> issued.after(told)
                        && told.event().rung().equals(PaperKind.REMINDER.name())
                        && employer.equals(told.event().respondentId()));
        boolean talked = wanted.equals("REMINDER_OR_TALKS")
                && course.all(NegotiationFailed.class).stream().anyMatch(issued::after);
        if (!reminded && !skipped && !talked) {
            weighing.fails("review.ground.no-reminder-first", issued.step());
        }
    }

    private static String reminderFirst(ReviewCourse course) {
        return course.clocks().stream()
                .map(told -> told.event() instanceof TermStarted started ? started.packId() : "")
                .filter(pack -> !pack.isEmpty())
                .reduce((older, newer) -> newer)
                .map(pack -> course.beside().reminderFirst(pack))
                .orElse("FREE");
    }
}
