package niangjia.audit.read;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import niangjia.audit.ReviewItem;
import niangjia.audit.ReviewResult;
import niangjia.audit.ReviewedKind;
import niangjia.complaint.read.Words;
import org.jspecify.annotations.Nullable;

/** One case of a sample, and what was judged of it so far. */
public record ReviewCaseView(
        String caseId,
        ReviewedKind kind,
        String number,
        String unitId,
        String unitPath,
        List<String> handledBy,
        List<Judged> judged) {
    public ReviewCaseView {
        handledBy = List.copyOf(handledBy);
        judged = List.copyOf(judged);
    }

    /**
     * The auditor's word on one item, with the record's beside it.
     *
     * @param reason null where none was given
     * @param readTo sequence of the newest event of the case that was looked at
     */
    public record Judged(
            ReviewItem item,
            ReviewResult machine,
            ReviewResult result,
            @Nullable Words reason,
            int readTo,
            String by,
            Instant at) {}

    public Optional<Judged> of(ReviewItem item) {
        return judged.stream().filter(each -> each.item() == item).findFirst();
    }

    public long failed() {
        return judged.stream()
                .filter(each -> each.result() == ReviewResult.FAIL)
                .count();
    }
}
