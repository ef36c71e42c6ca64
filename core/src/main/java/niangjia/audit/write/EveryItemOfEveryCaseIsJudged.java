package niangjia.audit.write;

import java.util.List;
import niangjia.shared.Rule;

record EveryItemOfEveryCaseIsJudged(int judged, int expected) implements Rule {
    @Override
    public boolean violated() {
        return judged < expected;
    }

    @Override
    public String code() {
        return "audit/review-items-open";
    }

    @Override
    public List<Object> facts() {
        return List.of(judged, expected);
    }
}
