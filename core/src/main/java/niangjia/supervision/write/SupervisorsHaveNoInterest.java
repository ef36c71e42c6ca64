package niangjia.supervision.write;

import java.util.List;
import niangjia.shared.Rule;

record SupervisorsHaveNoInterest(List<String> interested) implements Rule {
    @Override
    public boolean violated() {
        return !interested.isEmpty();
    }

    @Override
    public String code() {
        return "supervision/supervisor-interest";
    }

    @Override
    public List<Object> facts() {
        return List.of(interested);
    }
}
