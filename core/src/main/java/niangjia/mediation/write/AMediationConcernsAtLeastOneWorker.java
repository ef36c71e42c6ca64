package niangjia.mediation.write;

import java.util.List;
import niangjia.shared.Rule;

record AMediationConcernsAtLeastOneWorker(int actual) implements Rule {
    @Override
    public boolean violated() {
        return actual < 1;
    }

    @Override
    public String code() {
        return "mediation/workers-needed";
    }

    @Override
    public List<Object> facts() {
        return List.of(actual);
    }
}
