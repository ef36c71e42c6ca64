package niangjia.rules.write;

import java.util.List;
import niangjia.shared.Rule;
import niangjia.shared.UnitRef;

/** Facts: the unit; what holds there already. */
record AChangeChangesSomething(UnitRef unit, String already, boolean same) implements Rule {
    @Override
    public boolean violated() {
        return same;
    }

    @Override
    public String code() {
        return "rules/nothing-changes";
    }

    @Override
    public List<Object> facts() {
        return List.of(unit.id(), already);
    }
}
