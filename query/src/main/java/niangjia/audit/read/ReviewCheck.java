package niangjia.audit.read;

import java.util.Set;
import niangjia.audit.ReviewItem;
import niangjia.audit.ReviewedKind;

/**
 * One item of the checklist as a question to the record. Its class is named as the sentence that must hold; on which rule
 * the sentence rests is told by people's words under {@code review.source.} and the item.
 */
interface ReviewCheck {
    ReviewItem item();

    /** Kinds of cases that know such a thing. */
    Set<ReviewedKind> kinds();

    void weigh(ReviewCourse course, ReviewWeighing weighing);

    default ReviewFound judge(ReviewCourse course) {
        ReviewWeighing weighing = new ReviewWeighing();
        if (kinds().contains(course.kind())) {
            weigh(course, weighing);
        } else {
            weighing.doesNotArise("review.ground.other-kind");
        }
        return weighing.found(item());
    }
}
