package niangjia.mediation.write;

import java.util.List;
import niangjia.shared.Rule;

record TheUnitIsOnRecord(String unit, boolean known) implements Rule {
    @Override
    public boolean violated() {
        return !known;
    }

    @Override
    public String code() {
        return "mediation/unit-unknown";
    }

    @Override
    public List<Object> facts() {
        return List.of(unit);
    }
}
