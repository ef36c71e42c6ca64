package niangjia.mediation.write;

import java.util.List;
import niangjia.mediation.MandatePower;
import niangjia.shared.Rule;

record TheMandateReachesSoFar(MandatePower power, List<String> without) implements Rule {
    @Override
    public boolean violated() {
        return !without.isEmpty();
    }

    @Override
    public String code() {
        return "mediation/mandate-missing";
    }

    @Override
    public List<Object> facts() {
        return List.of(power, without);
    }
}
