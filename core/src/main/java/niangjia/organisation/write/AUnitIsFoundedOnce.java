package niangjia.organisation.write;

import java.util.List;
import java.util.Optional;
import niangjia.organisation.UnitId;
import niangjia.shared.Rule;

/** Facts: the code; nothing is expected under it. */
record AUnitIsFoundedOnce(UnitId unit, Optional<UnitStanding> onRecord) implements Rule {
    @Override
    public boolean violated() {
        return onRecord.isPresent();
    }

    @Override
    public String code() {
        return "organisation/unit-exists";
    }

    @Override
    public List<Object> facts() {
        return List.of(unit.code(), "");
    }
}
