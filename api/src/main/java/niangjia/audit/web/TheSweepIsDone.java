package niangjia.audit.web;

import java.util.List;
import niangjia.shared.Rule;

/** No facts. */
record TheSweepIsDone(boolean done) implements Rule {
    @Override
    public boolean violated() {
        return !done;
    }

    @Override
    public String code() {
        return "erasure/not-swept";
    }

    @Override
    public List<Object> facts() {
        return List.of();
    }
}
