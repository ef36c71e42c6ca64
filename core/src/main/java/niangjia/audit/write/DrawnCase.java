package niangjia.audit.write;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import niangjia.audit.ReviewDrawnFacts;
import niangjia.audit.ReviewItem;
import niangjia.audit.ReviewJudgment;
import niangjia.audit.ReviewResult;
import org.jspecify.annotations.Nullable;

/** A case of the sample, and what was said of it so far. */
record DrawnCase(String number, Set<String> handledBy, Map<ReviewItem, ReviewResult> judged) {
    static DrawnCase of(ReviewDrawnFacts facts) {
        return new DrawnCase(facts.number(), Set.copyOf(facts.handledBy()), Map.of());
    }

    DrawnCase with(ReviewItem item, ReviewResult result) {
        Map<ReviewItem, ReviewResult> more = new EnumMap<>(ReviewItem.class);
        more.putAll(judged);
        more.put(item, result);
        return new DrawnCase(number, handledBy, more);
    }

    @Nullable
    ReviewResult of(ReviewItem item) {
        return judged.get(item);
    }

    /** Whether it says something that was not said before: the same said again without a reason is no news. */
    boolean isNews(ReviewJudgment judgment) {
        return judgment.result() != judged.get(judgment.item()) || judgment.reason() != null;
    }

    long failed() {
        return judged.values().stream()
                .filter(each -> each == ReviewResult.FAIL)
                .count();
    }
}
