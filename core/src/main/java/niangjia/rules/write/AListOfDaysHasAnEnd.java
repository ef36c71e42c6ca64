package niangjia.rules.write;

import java.util.List;
import niangjia.rules.RulesLimits;
import niangjia.shared.Rule;

/** Facts: how many days; the most allowed. */
record AListOfDaysHasAnEnd(int days) implements Rule {
    @Override
    public boolean violated() {
        return days > RulesLimits.LOCAL_DAYS;
    }

    @Override
    public String code() {
        return "rules/too-many-days";
    }

    @Override
    public List<Object> facts() {
        return List.of(days, RulesLimits.LOCAL_DAYS);
    }
}
