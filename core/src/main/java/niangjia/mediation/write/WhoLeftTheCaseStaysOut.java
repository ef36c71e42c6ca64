package niangjia.mediation.write;

import java.util.List;
import niangjia.shared.Rule;

record WhoLeftTheCaseStaysOut(List<String> actual) implements Rule {
    @Override
    public boolean violated() {
        return !actual.isEmpty();
    }

    @Override
    public String code() {
        return "mediation/mediator-out";
    }

    @Override
    public List<Object> facts() {
        return List.of(actual);
    }
}
