package niangjia.audit.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import niangjia.audit.ReviewFindingStatus;
import niangjia.audit.ReviewItem;
import niangjia.audit.ReviewSeverity;
import niangjia.complaint.read.Words;
import org.jspecify.annotations.Nullable;

/**
 * One finding and its course.
 *
 * @param number of the case
 * @param lapsed whether the present day for an answer passed without one
 * @param everLate whether any ever did
 * @param course from the raising on
 */
public record ReviewFindingView(
        String reviewId,
        String findingId,
        long sequence,
        String caseId,
        String number,
        ReviewItem item,
        ReviewSeverity severity,
        List<String> evidence,
        String unitId,
        ReviewFindingStatus status,
        Instant raisedAt,
        LocalDate answerBy,
        Instant dueAt,
        boolean lapsed,
        boolean everLate,
        List<Step> course) {
    public ReviewFindingView {
        evidence = List.copyOf(evidence);
        course = List.copyOf(course);
    }

    /**
     * @param kind raised, answered, answered-late, accepted, upheld, lapsed or closed
     * @param fact code of what was said: severity, answer, day
     */
    public record Step(
            String kind,
            Instant at,
            String fact,
            String by,
            @Nullable Words words) {}

    /** Whether the unit must answer. */
    public boolean awaitsAnswer() {
        return status.awaitsAnswer();
    }
}
