package niangjia.audit.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import niangjia.audit.ReviewBasis;
import niangjia.audit.ReviewStatus;

/**
 * One file review in the list.
 *
 * @param listed cases the sample was drawn from; 0 before
 * @param cases drawn
 * @param judged items judged so far
 * @param failed of these, those judged as failed
 * @param open findings not yet closed
 * @param late findings to which an answer ever came late
 */
public record ReviewRow(
        String reviewId,
        long sequence,
        String unitId,
        String unitPath,
        ReviewBasis basis,
        LocalDate from,
        LocalDate to,
        List<String> kinds,
        String seed,
        int size,
        ReviewStatus status,
        Instant openedAt,
        String openedBy,
        int listed,
        int cases,
        int judged,
        int failed,
        int findings,
        int open,
        int late) {
    public ReviewRow {
        kinds = List.copyOf(kinds);
    }
}
