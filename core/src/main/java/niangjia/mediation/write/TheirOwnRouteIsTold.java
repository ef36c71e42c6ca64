package niangjia.mediation.write;

import java.util.List;
import niangjia.shared.Rule;

record TheirOwnRouteIsTold(boolean told) implements Rule {
    @Override
    public boolean violated() {
        return !told;
    }

    @Override
    public String code() {
        return "mediation/route-missing";
    }

    @Override
    public List<Object> facts() {
        return List.of();
    }
}
