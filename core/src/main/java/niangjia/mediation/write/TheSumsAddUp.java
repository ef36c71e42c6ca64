package niangjia.mediation.write;

import java.util.List;
import niangjia.shared.Money;
import niangjia.shared.Rule;

record TheSumsAddUp(Money actual, Money expected) implements Rule {
    @Override
    public boolean violated() {
        return !actual.equals(expected);
    }

    @Override
    public String code() {
        return "mediation/sums-differ";
    }

    @Override
    public List<Object> facts() {
        return List.of(actual.toYuan(), expected.toYuan());
    }
}
