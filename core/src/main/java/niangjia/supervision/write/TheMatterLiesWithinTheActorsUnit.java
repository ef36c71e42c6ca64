package niangjia.supervision.write;

import java.util.List;
import niangjia.shared.UnitRef;
import niangjia.shared.sentences.WithinTheUnit;

record TheMatterLiesWithinTheActorsUnit(UnitRef actual, List<UnitRef> concerned) implements WithinTheUnit {
    @Override
    public String code() {
        return "supervision/outside-unit";
    }
}
