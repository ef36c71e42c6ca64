package niangjia.mediation.write;

import java.util.List;
import niangjia.shared.Rule;

record ACallBackComesBeforeTheEnd(boolean done) implements Rule {
    @Override
    public boolean violated() {
        return !done;
    }

    @Override
    public String code() {
        return "mediation/call-back-missing";
    }

    @Override
    public List<Object> facts() {
        return List.of();
    }
}
