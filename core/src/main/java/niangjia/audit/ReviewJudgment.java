package niangjia.audit;

import niangjia.shared.SealedText;
import org.jspecify.annotations.Nullable;

/**
 * What an auditor says of one item, beside what the record says.
 *
 * @param machine what the query over the record answered
 * @param reason needed where the two differ
 */
public record ReviewJudgment(
        ReviewItem item,
        ReviewResult machine,
        ReviewResult result,
        @Nullable SealedText reason) {}
