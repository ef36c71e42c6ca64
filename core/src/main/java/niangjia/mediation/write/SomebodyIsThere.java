package niangjia.mediation.write;

import java.util.List;
import niangjia.shared.Rule;

record SomebodyIsThere(int actual) implements Rule {
    @Override
    public boolean violated() {
        return actual < 1;
    }

    @Override
    public String code() {
        return "mediation/nobody-there";
    }

    @Override
    public List<Object> facts() {
        return List.of();
    }
}
