package niangjia.supervision.write;

import java.util.List;
import niangjia.shared.Rule;

record ANamedComplainantHasAName(boolean anonymous, boolean named) implements Rule {
    @Override
    public boolean violated() {
        return !anonymous && !named;
    }

    @Override
    public String code() {
        return "supervision/name-missing";
    }

    @Override
    public List<Object> facts() {
        return List.of();
    }
}
