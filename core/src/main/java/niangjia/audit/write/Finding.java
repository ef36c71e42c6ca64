package niangjia.audit.write;

import java.time.Instant;
import niangjia.audit.ReviewAnswer;
import niangjia.audit.ReviewFindingStatus;
import niangjia.shared.UnitRef;
import org.jspecify.annotations.Nullable;

/**
 * One finding as it stands.
 *
 * @param lapsed whether the present day for an answer passed without one
 * @param everLate whether any ever did; never taken back
 */
record Finding(
        String caseId,
        UnitRef unit,
        ReviewFindingStatus status,
        Instant dueAt,
        boolean lapsed,
        boolean everLate,
        @Nullable ReviewAnswer answer) {
    static Finding raised(String caseId, UnitRef unit, Instant dueAt) {
        return new Finding(caseId, unit, ReviewFindingStatus.RAISED, dueAt, false, false, null);
    }

    Finding to(ReviewFindingStatus next) {
        return new Finding(caseId, unit, next, dueAt, lapsed, everLate, answer);
    }

    Finding answered(ReviewAnswer with, boolean late) {
        return new Finding(caseId, unit, ReviewFindingStatus.ANSWERED, dueAt, lapsed, everLate || late, with);
    }

    Finding upheld(Instant until) {
        return new Finding(caseId, unit, ReviewFindingStatus.UPHELD, until, false, everLate, answer);
    }

    Finding withoutAnswerInTime() {
        return new Finding(caseId, unit, status, dueAt, true, true, answer);
    }

    boolean runsOutBy(Instant at) {
        return status.awaitsAnswer() && !at.isBefore(dueAt);
    }
}
