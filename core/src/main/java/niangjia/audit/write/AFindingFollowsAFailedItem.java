package niangjia.audit.write;

import java.util.List;
import niangjia.audit.ReviewItem;
import niangjia.audit.ReviewResult;
import niangjia.shared.Rule;
import org.jspecify.annotations.Nullable;

record AFindingFollowsAFailedItem(ReviewItem item, @Nullable ReviewResult judged) implements Rule {
    @Override
    public boolean violated() {
        return judged != ReviewResult.FAIL;
    }

    @Override
    public String code() {
        return "audit/review-item-not-failed";
    }

    @Override
    public List<Object> facts() {
        return List.of(item, judged == null ? "-" : judged);
    }
}
