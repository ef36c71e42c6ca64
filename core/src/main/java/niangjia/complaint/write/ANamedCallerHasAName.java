package niangjia.complaint.write;

import java.util.List;
import niangjia.shared.Rule;

record ANamedCallerHasAName(boolean anonymous, boolean named) implements Rule {
    @Override
    public boolean violated() {
        return anonymous || !named;
    }

    @Override
    public String code() {
        return "complaint/name-missing";
    }

    @Override
    public List<Object> facts() {
        return List.of();
    }
}
