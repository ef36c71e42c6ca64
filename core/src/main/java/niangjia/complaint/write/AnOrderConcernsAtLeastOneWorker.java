package niangjia.complaint.write;

import java.util.List;
import niangjia.shared.Rule;

record AnOrderConcernsAtLeastOneWorker(int workers) implements Rule {
    @Override
    public boolean violated() {
        return workers < 1;
    }

    @Override
    public String code() {
        return "complaint/workers-missing";
    }

    @Override
    public List<Object> facts() {
        return List.of(workers, 1);
    }
}
