package niangjia.audit.read;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import niangjia.audit.ReviewItem;
import niangjia.audit.ReviewedKind;
import niangjia.complaint.TermEvent;
import niangjia.shared.terms.ClockEvent;

/** 档案法实施条例 39: who, what and when provable. Later than a day needs its reason on record; nothing is entered ahead of itself. */
final class NothingIsEnteredLateOrBackDated implements ReviewCheck {
    private static final Duration ON_TIME = Duration.ofHours(24);
    /** Clocks of two machines differ. */
    private static final Duration DRIFT = Duration.ofMinutes(5);

    @Override
    public ReviewItem item() {
        return ReviewItem.ENTRIES;
    }

    @Override
    public Set<ReviewedKind> kinds() {
        return Set.of(ReviewedKind.values());
    }

    @Override
    public void weigh(ReviewCourse course, ReviewWeighing weighing) {
        for (ReviewStep step : course.steps()) {
            if (step.event() instanceof ClockEvent || step.event() instanceof TermEvent) {
                continue;
            }
            Duration gone = Duration.between(step.occurredAt(), step.recordedAt());
            List<String> hours = List.of(String.valueOf(gone.toHours()));
            if (gone.compareTo(DRIFT.negated()) < 0) {
                weighing.fails("review.ground.entered-ahead", step);
            } else if (gone.compareTo(ON_TIME) <= 0) {
                weighing.holds("review.ground.entered-in-time");
            } else if (step.lateReason() == null || step.lateReason().isBlank()) {
                weighing.fails("review.ground.late-without-reason", hours, step);
            } else {
                weighing.holds("review.ground.late-with-reason", step);
            }
        }
    }
}
