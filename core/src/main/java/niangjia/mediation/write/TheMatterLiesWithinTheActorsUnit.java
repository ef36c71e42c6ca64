package niangjia.mediation.write;

import java.util.List;
import niangjia.shared.Rule;
import niangjia.shared.UnitRef;

record TheMatterLiesWithinTheActorsUnit(UnitRef actual, List<UnitRef> concerned) implements Rule {
    @Override
    public boolean violated() {
        return concerned.stream().noneMatch(unit -> unit.isWithin(actual));
    }

    @Override
    public String code() {
        return "mediation/outside-unit";
    }

    @Override
    public List<Object> facts() {
        return List.of(
                actual.id(), concerned.stream().map(UnitRef::id).distinct().toList());
    }
}
