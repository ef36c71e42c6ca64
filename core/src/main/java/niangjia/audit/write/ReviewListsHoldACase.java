package niangjia.audit.write;

import java.util.List;
import niangjia.shared.Rule;

record ReviewListsHoldACase(int listed) implements Rule {
    @Override
    public boolean violated() {
        return listed < 1;
    }

    @Override
    public String code() {
        return "audit/review-list-empty";
    }

    @Override
    public List<Object> facts() {
        return List.of(listed, 1);
    }
}
