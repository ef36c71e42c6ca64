package niangjia.organisation.write;

import java.util.List;
import java.util.Optional;
import niangjia.shared.Rule;

/** Facts: the unit and CLOSED; OPEN. */
record OnlyOpenUnitsTakePart(String unitCode, Optional<UnitStanding> onRecord) implements Rule {
    @Override
    public boolean violated() {
        return onRecord.filter(UnitStanding::open).isEmpty();
    }

    @Override
    public String code() {
        return "organisation/unit-closed";
    }

    @Override
    public List<Object> facts() {
        return List.of(unitCode + " CLOSED", "OPEN");
    }
}
