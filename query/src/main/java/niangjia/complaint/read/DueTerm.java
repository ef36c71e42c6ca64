package niangjia.complaint.read;

import java.time.Instant;
import java.util.Comparator;

/**
 * A term that runs and has not lapsed.
 *
 * @param sequence of the newest event of the complaint that this is known from
 * @param dueAt the last second in time
 * @param recordedAt when that event was recorded
 */
public record DueTerm(String complaintId, long sequence, String termId, Instant dueAt, Instant recordedAt) {
    /** The first to end first; total. */
    static final Comparator<DueTerm> ORDER = Comparator.comparing(DueTerm::dueAt)
            .thenComparing(DueTerm::complaintId)
            .thenComparing(DueTerm::termId);
}
