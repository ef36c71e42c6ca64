package niangjia.rules.write;

import java.util.List;
import niangjia.rules.RulesLimits;
import niangjia.shared.Rule;

/** Facts: length in characters; the longest allowed. */
record AFileHasAnEnd(String text) implements Rule {
    @Override
    public boolean violated() {
        return text.length() > RulesLimits.FILE;
    }

    @Override
    public String code() {
        return "rules/file-too-long";
    }

    @Override
    public List<Object> facts() {
        return List.of(text.length(), RulesLimits.FILE);
    }
}
