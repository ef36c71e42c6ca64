package niangjia.organisation.write;

import java.util.List;
import niangjia.shared.Rule;

/** Facts: the unit and OPEN; CLOSED. */
record OnlyClosedUnitsCanBeReopened(String unitCode, boolean open) implements Rule {
    @Override
    public boolean violated() {
        return open;
    }

    @Override
    public String code() {
        return "organisation/unit-open";
    }

    @Override
    public List<Object> facts() {
        return List.of(unitCode + " OPEN", "CLOSED");
    }
}
