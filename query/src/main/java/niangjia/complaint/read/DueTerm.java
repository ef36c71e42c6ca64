package niangjia.complaint.read;

import java.time.Instant;
import java.util.Comparator;

/**
 * A term that runs and has not lapsed.
 *
 * @param caseId the complaint, the supervision case or the hand-over it belongs to
 * @param sequence of the newest event of the matter that this is known from
 * @param dueAt the last second in time
 * @param recordedAt when that event was recorded
 */
public record DueTerm(String caseId, long sequence, String termId, Instant dueAt, Instant recordedAt) {
    /** The first to end first; total. */
    static final Comparator<DueTerm> ORDER =
            Comparator.comparing(DueTerm::dueAt).thenComparing(DueTerm::caseId).thenComparing(DueTerm::termId);
}
