package niangjia.rules.write;

import java.util.List;
import niangjia.rules.RulesLimits;
import niangjia.shared.Rule;

/** Facts: length in characters; the longest allowed. */
record AReasonIsGiven(String reason) implements Rule {
    @Override
    public boolean violated() {
        return reason.isBlank() || reason.length() > RulesLimits.REASON;
    }

    @Override
    public String code() {
        return "rules/reason-length";
    }

    @Override
    public List<Object> facts() {
        return List.of(reason.isBlank() ? 0 : reason.length(), RulesLimits.REASON);
    }
}
