package niangjia.audit.write;

import java.util.List;
import niangjia.shared.UnitRef;
import niangjia.shared.sentences.WithinTheUnit;

record ReviewsLieWithinTheActorsUnit(UnitRef actual, List<UnitRef> concerned) implements WithinTheUnit {
    @Override
    public String code() {
        return "audit/review-outside-unit";
    }
}
