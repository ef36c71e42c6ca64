package niangjia.supervision.write;

import java.util.List;
import niangjia.shared.Rule;
import niangjia.shared.UnitRef;

record TheUnitLiesBelowTheActors(UnitRef unit, UnitRef upper) implements Rule {
    @Override
    public boolean violated() {
        return !unit.isWithin(upper);
    }

    @Override
    public String code() {
        return "supervision/unit-not-below";
    }

    @Override
    public List<Object> facts() {
        return List.of(unit.id(), upper.id());
    }
}
