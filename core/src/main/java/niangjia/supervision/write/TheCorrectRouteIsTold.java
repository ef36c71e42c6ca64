package niangjia.supervision.write;

import java.util.List;
import niangjia.shared.Rule;

record TheCorrectRouteIsTold(String actual) implements Rule {
    @Override
    public boolean violated() {
        return actual.isBlank();
    }

    @Override
    public String code() {
        return "supervision/route-missing";
    }

    @Override
    public List<Object> facts() {
        return List.of();
    }
}
