package niangjia.audit.write;

import java.util.Set;
import niangjia.audit.ReviewFindingStatus;
import niangjia.shared.sentences.StreamState;

record ReviewFindingsStandWhereTheActBegins(ReviewFindingStatus actual, Set<ReviewFindingStatus> expected)
        implements StreamState {
    @Override
    public String code() {
        return "audit/review-finding-state";
    }
}
