package niangjia.mediation.write;

import java.util.List;
import niangjia.shared.Rule;

record OnlyTheAppointedMediate(List<String> others, int named) implements Rule {
    @Override
    public boolean violated() {
        return named < 1 || !others.isEmpty();
    }

    @Override
    public String code() {
        return "mediation/mediator-not-appointed";
    }

    @Override
    public List<Object> facts() {
        return List.of(others);
    }
}
