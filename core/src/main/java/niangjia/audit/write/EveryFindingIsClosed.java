package niangjia.audit.write;

import java.util.List;
import niangjia.shared.Rule;

record EveryFindingIsClosed(List<String> open) implements Rule {
    @Override
    public boolean violated() {
        return !open.isEmpty();
    }

    @Override
    public String code() {
        return "audit/review-findings-open";
    }

    @Override
    public List<Object> facts() {
        return List.of(open.size());
    }
}
