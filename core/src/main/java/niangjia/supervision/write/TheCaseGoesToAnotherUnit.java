package niangjia.supervision.write;

import java.util.List;
import niangjia.shared.Rule;
import niangjia.shared.UnitRef;

record TheCaseGoesToAnotherUnit(UnitRef holder, UnitRef unit) implements Rule {
    @Override
    public boolean violated() {
        return holder.equals(unit);
    }

    @Override
    public String code() {
        return "supervision/same-unit";
    }

    @Override
    public List<Object> facts() {
        return List.of(unit.id());
    }
}
