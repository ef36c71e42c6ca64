package niangjia.mediation.write;

import java.util.List;
import niangjia.mediation.SessionStatus;
import niangjia.shared.Rule;

record TheSessionAllowsTheAct(SessionStatus actual, SessionStatus expected) implements Rule {
    @Override
    public boolean violated() {
        return actual != expected;
    }

    @Override
    public String code() {
        return "mediation/session-wrong-state";
    }

    @Override
    public List<Object> facts() {
        return List.of(actual, expected);
    }
}
