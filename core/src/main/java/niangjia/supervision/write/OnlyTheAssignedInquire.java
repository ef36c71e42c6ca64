package niangjia.supervision.write;

import java.util.List;
import niangjia.shared.Rule;

record OnlyTheAssignedInquire(List<String> strangers) implements Rule {
    @Override
    public boolean violated() {
        return !strangers.isEmpty();
    }

    @Override
    public String code() {
        return "supervision/supervisor-not-assigned";
    }

    @Override
    public List<Object> facts() {
        return List.of(strangers);
    }
}
