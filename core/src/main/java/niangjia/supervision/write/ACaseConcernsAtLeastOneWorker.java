package niangjia.supervision.write;

import java.util.List;
import niangjia.shared.Rule;

record ACaseConcernsAtLeastOneWorker(int actual) implements Rule {
    @Override
    public boolean violated() {
        return actual < 1;
    }

    @Override
    public String code() {
        return "supervision/workers-needed";
    }

    @Override
    public List<Object> facts() {
        return List.of(actual, 1);
    }
}
