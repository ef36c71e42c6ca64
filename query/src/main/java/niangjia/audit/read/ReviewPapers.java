package niangjia.audit.read;

import java.util.Optional;
import niangjia.supervision.PaperEvent.PaperDrafted;
import niangjia.supervision.PaperEvent.PaperIssued;
import niangjia.supervision.PaperEvent.PaperRevised;
import niangjia.supervision.PaperFacts;

/** What a paper said when it went out. */
final class ReviewPapers {
    private ReviewPapers() {}

    static Optional<PaperFacts> textBefore(ReviewCourse course, ReviewTold<PaperIssued> issued) {
        String paper = issued.event().paperId();
        return course.steps().stream()
                .filter(step -> issued.step().after(step))
                .flatMap(step -> text(step.event(), paper).stream())
                .reduce((older, newer) -> newer);
    }

    private static Optional<PaperFacts> text(Object event, String paper) {
        if (event instanceof PaperDrafted drafted && drafted.paperId().equals(paper)) {
            return Optional.of(drafted.content());
        }
        return event instanceof PaperRevised revised && revised.paperId().equals(paper)
                ? Optional.of(revised.content())
                : Optional.empty();
    }
}
