package niangjia.shared.terms;

import java.util.List;
import niangjia.shared.Rule;

/** A rule that counts takes no day from the act; a rule that does not count needs one. */
record TheRuleNamesTheDay(String rule, boolean needed, boolean given) implements Rule {
    @Override
    public boolean violated() {
        return needed != given;
    }

    @Override
    public String code() {
        return "terms/named-day-mismatch";
    }

    @Override
    public List<Object> facts() {
        return List.of(rule);
    }
}
