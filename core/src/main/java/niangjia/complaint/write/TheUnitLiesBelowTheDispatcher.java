package niangjia.complaint.write;

import java.util.List;
import niangjia.shared.Rule;
import niangjia.shared.UnitRef;

record TheUnitLiesBelowTheDispatcher(UnitRef target, UnitRef dispatcher) implements Rule {
    @Override
    public boolean violated() {
        return !target.isWithin(dispatcher);
    }

    @Override
    public String code() {
        return "complaint/unit-out-of-reach";
    }

    @Override
    public List<Object> facts() {
        return List.of(target.id(), dispatcher.id());
    }
}
