package niangjia.audit.read;

import java.time.Instant;
import java.util.List;
import niangjia.audit.ReviewedKind;

/**
 * The checklist of one case, answered by the record.
 *
 * @param readTo sequence of the newest event that was looked at
 */
public record ReviewChecked(
        String caseId, ReviewedKind kind, String unitId, int readTo, Instant asAt, List<ReviewFound> items) {
    public ReviewChecked {
        items = List.copyOf(items);
    }
}
