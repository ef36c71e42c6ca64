package niangjia.audit.read;

import java.time.Instant;
import java.util.List;
import niangjia.complaint.read.Words;
import org.jspecify.annotations.Nullable;

/**
 * One file review.
 *
 * @param asAt moment of the list; null before the sample is drawn
 * @param listDigest by which anybody can tell whether they have the same list
 * @param method how it was drawn
 * @param cases in the order of the draw
 */
public record ReviewView(
        ReviewRow now,
        @Nullable Instant asAt,
        @Nullable String listDigest,
        @Nullable String method,
        List<ReviewCaseView> cases,
        List<ReviewFindingView> findings,
        @Nullable Words report,
        @Nullable Instant closedAt) {
    public ReviewView {
        cases = List.copyOf(cases);
        findings = List.copyOf(findings);
    }
}
