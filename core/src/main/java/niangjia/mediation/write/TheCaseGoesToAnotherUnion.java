package niangjia.mediation.write;

import java.util.List;
import niangjia.shared.Rule;

record TheCaseGoesToAnotherUnion(String actual, String target) implements Rule {
    @Override
    public boolean violated() {
        return actual.equals(target);
    }

    @Override
    public String code() {
        return "mediation/same-unit";
    }

    @Override
    public List<Object> facts() {
        return List.of(target);
    }
}
