package niangjia.mediation.write;

import java.util.List;
import niangjia.shared.Rule;

/** Who keeps the roster speaks for all. */
record AMediatorSpeaksForThemselves(String actor, String mediator, boolean keeps) implements Rule {
    @Override
    public boolean violated() {
        return !keeps && !actor.equals(mediator);
    }

    @Override
    public String code() {
        return "mediation/mediator-of-another";
    }

    @Override
    public List<Object> facts() {
        return List.of(actor, mediator);
    }
}
