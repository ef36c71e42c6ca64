package niangjia.mediation.write;

import java.util.List;
import niangjia.shared.Rule;

/** The entry of a person is named after them. */
record AMediatorIsOnTheRosterOnce(String actual, String expected) implements Rule {
    @Override
    public boolean violated() {
        return !actual.equals(expected);
    }

    @Override
    public String code() {
        return "mediation/mediator-twice";
    }

    @Override
    public List<Object> facts() {
        return List.of(actual, expected);
    }
}
